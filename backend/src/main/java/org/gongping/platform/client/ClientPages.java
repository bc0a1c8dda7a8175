package org.gongping.platform.client;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

import java.io.IOException;
import java.util.List;

/**
 * Answers an address of the client that is no file, such as {@code /claims}, with its first page,
 * which finds the rest itself; addresses of the server and missing files stay not found.
 */
class ClientPages extends PathResourceResolver {

    private static final List<String> SERVER =
            List.of("graphql", "evidence", "boards/", "actuator", "try.json");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var file = super.getResource(path, location);
        return file != null || !isPage(path) ? file : super.getResource("index.html", location);
    }

    private static boolean isPage(String path) {
        var last = path.substring(path.lastIndexOf('/') + 1);
        return !last.contains(".") && SERVER.stream().noneMatch(path::startsWith);
    }
}
