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
public final class PresetSchemes {
    private static final String FILES = "classpath*:schemes/*.yaml";
    private static final String PARTS = "classpath*:schemes/*/*.yaml";

    private final List<SchemeSource> presets;
    private final List<SchemeSource> parts;

    PresetSchemes() throws IOException {
        presets = read(FILES);
        parts = read(PARTS);
    }

    private static List<SchemeSource> read(String pattern) throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(pattern);
        return Arrays.stream(files)
                .map(PresetSchemes::read)
                .sorted(
                        Comparator.comparing((SchemeSource one) -> one.scheme().id())
                                .thenComparingInt(one -> one.scheme().version()))
                .toList();
    }

    private static SchemeSource read(Resource file) {
        try {
            return SchemeSource.of(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A version of a scheme. */
    public Optional<SchemeSource> find(String id, int version) {
        return Stream.concat(presets.stream(), parts.stream())
                .filter(one -> one.scheme().id().equals(id) && one.scheme().version() == version)
                .findFirst();
    }

    /** Those that stand for themselves, by id and version. */
    public List<Scheme> presets() {
        return presets.stream().map(SchemeSource::scheme).toList();
    }
}
