package org.gongping.platform.graphql;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorStrategy;

/** Says that nothing here scrolls by Spring Data's positions. */
final class NoScrolling implements CursorStrategy<ScrollPosition> {

    @Override
    public boolean supports(Class<?> targetType) {
        return false;
    }

    @Override
    public String toCursor(ScrollPosition position) {
        throw new IllegalStateException("Nothing scrolls by position");
    }

    @Override
    public ScrollPosition fromCursor(String cursor) {
        throw new IllegalStateException("Nothing scrolls by position");
    }
}
