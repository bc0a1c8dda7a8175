package org.gongping.platform.graphql;

import graphql.relay.Edge;
import graphql.relay.PageInfo;

import java.util.List;

/**
 * A Relay connection that also tells how many there are in all.
 *
 * @param edges the page
 * @param pageInfo where it stands
 * @param totalCount how many there are in all
 */
record CountedConnection<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {

    CountedConnection {
        edges = List.copyOf(edges);
    }
}
