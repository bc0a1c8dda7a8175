package org.gongping.platform.security;

import graphql.ExecutionResult;

import jakarta.servlet.ServletException;

import org.gongping.kernel.Caller;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.BooleanSupplier;

/**
 * Serves the contract's subscriptions by server-sent events. The framework's own handler loses what
 * stands under {@code errors} where there is no stream, and lets anybody hold any number of them.
 */
@Component
class StreamHandler extends GraphQlSseHandler {

    /** The request attribute that says that the answer is a stream. */
    static final String STREAMED = StreamHandler.class.getName();

    private final OpenStreams open;

    StreamHandler(WebGraphQlHandler handler, OpenStreams open) {
        // Streams end by themselves; this is for one that was forgotten.
        super(handler, OpenStreams.LONGEST.multipliedBy(2));
        this.open = open;
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        request.attributes().put(STREAMED, true);
        return super.handleRequest(request);
    }

    @Override
    protected ServerResponse prepareResponse(
            ServerRequest request, Mono<WebGraphQlResponse> answer) {
        var viewer = viewer(request);
        return super.prepareResponse(
                request,
                answer.map(response ->
                        response.transform(built -> built.data(events(response, viewer)))));
    }

    private Flux<ExecutionResult> events(WebGraphQlResponse response, OpenStreams.Viewer viewer) {
        @Nullable Object data = response.getData();
        return data instanceof Publisher<?> events
                ? open.hold(viewer, Flux.from(events).cast(ExecutionResult.class))
                : Flux.just(response.getExecutionResult());
    }

    private static OpenStreams.Viewer viewer(ServerRequest request) {
        var attributes = request.attributes();
        var caller =
                attributes.get(BearerFilter.CALLER) instanceof Caller found
                        ? found.organisation() + ":" + found.number()
                        : null;
        BooleanSupplier signedIn =
                attributes.get(BearerFilter.STILL_SIGNED_IN) instanceof BooleanSupplier still
                        ? still
                        : () -> true;
        var address =
                request.remoteAddress()
                        .map(remote -> CallerInterceptor.network(remote.getAddress()))
                        .orElse("");
        return new OpenStreams.Viewer(caller, address, signedIn);
    }
}
