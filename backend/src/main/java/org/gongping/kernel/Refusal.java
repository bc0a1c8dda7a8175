package org.gongping.kernel;

import java.util.List;

/**
 * An expected refusal: a value, not a fault. Its sentence is made from the code and the arguments
 * in the caller's language where it leaves the product.
 *
 * @param code the reason
 * @param path the input field concerned, from the mutation's input down; empty for the whole
 * @param arguments what the sentence names, such as a limit; text or numbers only
 */
public record Refusal(RefusalCode code, List<String> path, List<Object> arguments) {

    /** Of a long list so many reasons are told at once: nobody reads more. */
    public static final int MOST = 20;

    /** Copies the lists. */
    public Refusal {
        path = List.copyOf(path);
        arguments = List.copyOf(arguments);
    }

    /** A refusal that concerns the whole command. */
    public static Refusal of(RefusalCode code, Object... arguments) {
        return new Refusal(code, List.of(), List.of(arguments));
    }

    /** A refusal that concerns a field; a dotted path such as {@code content.occurredOn}. */
    public static Refusal at(String path, RefusalCode code, Object... arguments) {
        return new Refusal(code, List.of(path.split("\\.", -1)), List.of(arguments));
    }
}
