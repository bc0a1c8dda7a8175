package org.gongping.platform.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.NodeSource;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds any object again by its id. */
@Controller
class NodeController {

    private final Map<String, NodeSource> sources;

    NodeController(List<NodeSource> sources) {
        this.sources =
                sources.stream().collect(Collectors.toMap(NodeSource::type, Function.identity()));
    }

    @QueryMapping
    @Nullable Object node(@Argument String id, @ContextValue Caller caller) {
        return GlobalId.parse(id).flatMap(found -> find(found, caller)).orElse(null);
    }

    private Optional<?> find(GlobalId id, Caller caller) {
        NodeSource source = sources.get(id.type());
        return source == null ? Optional.empty() : source.find(caller, id.key());
    }
}
