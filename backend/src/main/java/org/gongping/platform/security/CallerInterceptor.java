package org.gongping.platform.security;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Tells the operations who is calling, and from where, for the limits only. */
@Component
class CallerInterceptor implements WebGraphQlInterceptor {

    /** The caller's address, kept in memory for as long as a limit lasts and never stored. */
    static final String ADDRESS = "address";

    private static final int NETWORK_BYTES = 8;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var context = new HashMap<String, Object>();
        var remote = request.getRemoteAddress();
        if (remote != null && remote.getAddress() != null) {
            context.put(ADDRESS, network(remote.getAddress()));
        }
        var caller = request.getAttributes().get(BearerFilter.CALLER);
        if (caller != null) {
            context.put("caller", caller);
        }
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.copyOf(context)).build());
        return chain.next(request);
    }

    /** One office has a whole /64 of IPv6, so all of it counts as one address. */
    static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
