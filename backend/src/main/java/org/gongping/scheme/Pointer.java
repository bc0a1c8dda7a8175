package org.gongping.scheme;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** JSON pointers, step by step. */
final class Pointer {
    private Pointer() {}

    static String below(String pointer, Object step) {
        return pointer + "/" + step(step.toString());
    }

    /** The steps as the pointer writes them; none for the whole file. */
    static List<String> steps(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    /** The last step as the pointer writes it; empty for the whole file. */
    static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The pointer without its last step. */
    static String above(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** A key as a pointer writes it (RFC 6901). */
    static String step(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** The line of the deepest place of the pointer that the file has. */
    static int line(Tree root, String pointer) {
        Tree reached = root;
        for (String step : steps(pointer)) {
            Tree next = step(reached, step);
            if (next == null) {
                break;
            }
            reached = next;
        }
        return reached.line();
    }

    private static @Nullable Tree step(Tree tree, String step) {
        return switch (tree) {
            case Tree.Leaf _ -> null;
            case Tree.Items items -> {
                boolean there =
                        step.matches("\\d{1,9}") && Integer.parseInt(step) < items.items().size();
                yield there ? items.items().get(Integer.parseInt(step)) : null;
            }
            case Tree.Keys keys -> keys.keys().get(step.replace("~1", "/").replace("~0", "~"));
        };
    }
}
