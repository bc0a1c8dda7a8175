package org.gongping.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * An opaque id of an object in the contract. It names no organisation: an id is looked up in the
 * caller's own, so a stranger's id finds nothing.
 *
 * @param type the type's name in the contract, such as {@code Claim}
 * @param key the object's key within its organisation and type
 */
public record GlobalId(String type, String key) {

    /** The id as it goes out. */
    public String encode() {
        var bytes = (type + ":" + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads an id; empty for anything that was not handed out. */
    public static Optional<GlobalId> parse(String id) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
            var colon = text.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(
                            new GlobalId(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The key of an id of one type; empty for other types and for anything not handed out. */
    public static Optional<String> key(String type, String id) {
        return parse(id).filter(found -> found.type.equals(type)).map(GlobalId::key);
    }
}
