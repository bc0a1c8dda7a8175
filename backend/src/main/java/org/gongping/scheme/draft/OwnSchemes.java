package org.gongping.scheme.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.gongping.scheme.PresetSchemes;
import org.gongping.scheme.SchemeSource;
import org.gongping.scheme.Schemes;
import org.gongping.scoring.Scheme;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product's schemes and an organisation's own; of the same name and version its own counts. */
@Component
class OwnSchemes implements Schemes {

    private static final int MOST_IN_MEMORY = 200;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final PresetSchemes presets;
    private final Publications publications;

    /** A version never changes, so it is read once. */
    private final Cache<String, SchemeSource> read =
            Caffeine.newBuilder().maximumSize(MOST_IN_MEMORY).build();

    OwnSchemes(PresetSchemes presets, Publications publications) {
        this.presets = presets;
        this.publications = publications;
    }

    @Override
    public Optional<SchemeSource> find(String organisation, String name) {
        var parts = name.split("@", 2);
        return parts.length == 2 && NUMBER.matcher(parts[1]).matches()
                ? find(organisation, parts[0], Integer.parseInt(parts[1]))
                : Optional.empty();
    }

    private Optional<SchemeSource> find(String organisation, String id, int version) {
        return publications
                .find(organisation, id, version)
                .map(this::read)
                .or(() -> presets.find(id, version));
    }

    @Override
    public List<Scheme> of(String organisation) {
        var own =
                publications.of(organisation).stream().map(found -> read(found).scheme()).toList();
        var names = own.stream().map(Scheme::name).toList();
        return Stream.concat(
                        presets.presets().stream().filter(scheme -> !names.contains(scheme.name())),
                        own.stream())
                .sorted(Comparator.comparing(Scheme::id).thenComparingInt(Scheme::version))
                .toList();
    }

    private SchemeSource read(Published version) {
        var key = version.organisation() + ":" + version.name() + "@" + version.number();
        return read.get(key, _ -> SchemeSource.of(version.text()));
    }
}
