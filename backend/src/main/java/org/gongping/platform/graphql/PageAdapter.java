package org.gongping.platform.graphql;

import graphql.relay.Edge;
import graphql.relay.PageInfo;

import org.gongping.kernel.Page;
import org.springframework.graphql.data.pagination.ConnectionAdapter;

import java.util.Collection;
import java.util.List;

/** Shows a kernel page as a Relay connection with its total count. */
final class PageAdapter implements ConnectionAdapter {

    @Override
    public boolean supports(Class<?> containerType) {
        return Page.class.isAssignableFrom(containerType);
    }

    @Override
    @SuppressWarnings("unchecked") // The caller names the type of what the page holds.
    public <T> Collection<T> getContent(Object container) {
        return ((Page<T>) container).items();
    }

    @Override
    public boolean hasPrevious(Object container) {
        return page(container).hasPrevious();
    }

    @Override
    public boolean hasNext(Object container) {
        return page(container).hasNext();
    }

    @Override
    public String cursorAt(Object container, int index) {
        return page(container).cursors().get(index);
    }

    @Override
    public <T> Object createConnection(Object container, List<Edge<T>> edges, PageInfo info) {
        return new CountedConnection<>(edges, info, page(container).totalCount());
    }

    private static Page<?> page(Object container) {
        return (Page<?>) container;
    }
}
