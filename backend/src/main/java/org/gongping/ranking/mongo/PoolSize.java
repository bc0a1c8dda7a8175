package org.gongping.ranking.mongo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many rows a pool has. */
record PoolSize(String pool, int rows) {

    static List<PoolSize> of(Map<String, Integer> sizes) {
        return sizes.entrySet().stream()
                .map(size -> new PoolSize(size.getKey(), size.getValue()))
                .toList();
    }

    static Map<String, Integer> map(List<PoolSize> sizes) {
        return sizes.stream().collect(Collectors.toMap(PoolSize::pool, PoolSize::rows));
    }
}
