package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unmodifiable copies that keep the order in which things were written. */
final class Copies {
    private Copies() {}

    static <K, V extends @Nullable Object> Map<K, V> map(Map<K, V> original) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(original));
    }
}
