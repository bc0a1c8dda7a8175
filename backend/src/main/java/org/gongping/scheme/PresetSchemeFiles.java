package org.gongping.scheme;

import org.gongping.scoring.Scheme;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The files of the schemes on the class path, in folders of their own too. */
@Component
final class PresetSchemeFiles implements SchemeFiles {
    private static final String FILES = "classpath*:schemes/**/*.yaml";

    private final Map<String, String> files = new HashMap<>();

    PresetSchemeFiles() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            files.put(SchemeFile.read(text).orThrow().name(), text);
        }
    }

    @Override
    public String of(Scheme scheme) {
        String file = files.get(scheme.name());
        if (file == null) {
            throw new NoSuchElementException("no file of scheme " + scheme.name());
        }
        return file;
    }
}
