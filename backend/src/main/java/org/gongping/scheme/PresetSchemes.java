package org.gongping.scheme;

import org.gongping.scoring.Scheme;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schemes on the class path, and in folders of their own the special-purpose ones that others
 * are assembled from. A faulty one is a programming fault and stops the start.
 */
@Component
final class PresetSchemes implements Schemes {
    private static final String FILES = "classpath*:schemes/*.yaml";
    private static final String PARTS = "classpath*:schemes/*/*.yaml";

    private final List<Scheme> presets;
    private final List<Scheme> parts;

    PresetSchemes() throws IOException {
        presets = read(FILES);
        parts = read(PARTS);
    }

    private static List<Scheme> read(String pattern) throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(pattern);
        return Arrays.stream(files)
                .map(PresetSchemes::read)
                .sorted(Comparator.comparing(Scheme::id).thenComparingInt(Scheme::version))
                .toList();
    }

    private static Scheme read(Resource file) {
        try {
            return SchemeFile.read(file.getContentAsString(StandardCharsets.UTF_8)).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Scheme> find(String id, int version) {
        return Stream.concat(presets.stream(), parts.stream())
                .filter(scheme -> scheme.id().equals(id) && scheme.version() == version)
                .findFirst();
    }

    @Override
    public List<Scheme> presets() {
        return presets;
    }
}
