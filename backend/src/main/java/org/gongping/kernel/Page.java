package org.gongping.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a connection.
 *
 * @param items what is on it, in order
 * @param cursors one opaque cursor per item
 * @param hasPrevious whether something comes before
 * @param hasNext whether more follows
 * @param totalCount how many there are in all
 */
public record Page<T>(
        List<T> items, List<String> cursors, boolean hasPrevious, boolean hasNext, int totalCount) {

    /** Copies the lists. */
    public Page {
        items = List.copyOf(items);
        cursors = List.copyOf(cursors);
    }

    /**
     * A page of a bounded collection that is at hand as a whole.
     *
     * @param all everything, in any order
     * @param key a unique text by which it is ordered, ascending
     */
    public static <T> Page<T> of(List<T> all, Function<T, String> key, PageRequest request) {
        return of(all, key, Comparator.naturalOrder(), request);
    }

    /**
     * A page of a bounded collection that is at hand as a whole, in an order of its own.
     *
     * @param all everything, in any order
     * @param key a unique text
     * @param order how keys are ordered
     */
    public static <T> Page<T> of(
            List<T> all, Function<T, String> key, Comparator<String> order, PageRequest request) {
        var sorted = all.stream().sorted(Comparator.comparing(key, order)).toList();
        var after = request.afterKey();
        var begin =
                after == null
                        ? 0
                        : (int)
                                sorted.stream()
                                        .filter(item -> order.compare(key.apply(item), after) <= 0)
                                        .count();
        var end = Math.min(sorted.size(), begin + request.first());
        return of(sorted.subList(begin, end), key, begin > 0, end < sorted.size(), sorted.size());
    }

    /** A page that was fetched as such. */
    public static <T> Page<T> of(
            List<T> items,
            Function<T, String> key,
            boolean hasPrevious,
            boolean hasNext,
            int totalCount) {
        var cursors = items.stream().map(key).map(PageRequest::cursor).toList();
        return new Page<>(items, cursors, hasPrevious, hasNext, totalCount);
    }

    /** The same page of something made from each item. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        List<R> changed = items.stream().<R>map(change).toList();
        return new Page<>(changed, cursors, hasPrevious, hasNext, totalCount);
    }
}
