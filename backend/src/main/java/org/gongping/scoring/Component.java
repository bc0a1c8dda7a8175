package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is marked.
 *
 * @param clause where the source says so, such as 第四条第2项
 * @param kind how it is marked and counted
 */
public record Component(String id, LocalText title, @Nullable String clause, Kind kind) {}
