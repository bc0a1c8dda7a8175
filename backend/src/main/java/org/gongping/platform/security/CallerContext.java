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

/** Tells the contract's operations who calls, and from where. */
@Component
class CallerContext implements WebGraphQlInterceptor {

    static final String CALLER = "caller";
    static final String ADDRESS = "address";

    private static final int NETWORK_BYTES = 8;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Map<String, Object> context = new HashMap<>();
        var caller = request.getAttributes().get(BearerFilter.CALLER);
        if (caller != null) {
            context.put(CALLER, caller);
        }
        var remote = request.getRemoteAddress();
        if (remote != null) {
            context.put(ADDRESS, network(remote.getAddress()));
        }
        request.configureExecutionInput((_, input) -> input.graphQLContext(context).build());
        return chain.next(request);
    }

    /** One household or office has a whole /64 of IPv6, so that counts as one address. */
    static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
