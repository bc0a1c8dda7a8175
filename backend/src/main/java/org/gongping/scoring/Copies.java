package org.gongping.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep the order in which things were written. */
final class Copies {
    private Copies() {}

    static <K, V extends @Nullable Object> Map<K, V> map(Map<K, V> original) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(original));
    }
}
