package org.gongping.claim.graphql;

import org.gongping.claim.ClaimContent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what an entry of a history changed, one line for each thing that differs. */
@Controller
class HistoryFields {

    private final MessageSource sentences;

    HistoryFields(MessageSource sentences) {
        this.sentences = sentences;
    }

    @SchemaMapping(typeName = "ClaimEvent")
    List<String> changes(HistoryEntry entry, Locale locale) {
        var before = entry.before();
        return before == null ? List.of() : changes(before, entry.after(), locale);
    }

    private List<String> changes(ClaimContent before, ClaimContent after, Locale locale) {
        return Stream.of(
                        line("item", before.item(), after.item(), locale),
                        line("occurredOn", before.occurredOn(), after.occurredOn(), locale),
                        line("count", before.count(), after.count(), locale),
                        line("event", before.event(), after.event(), locale),
                        line("description", before.description(), after.description(), locale),
                        photos(before.evidence(), after.evidence(), locale))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Photos are told by how many stayed, came and went: their hashes tell nobody anything. */
    private Optional<String> photos(List<String> before, List<String> after, Locale locale) {
        var added = after.stream().filter(photo -> !before.contains(photo)).count();
        var removed = before.stream().filter(photo -> !after.contains(photo)).count();
        return added + removed == 0
                ? Optional.empty()
                : Optional.of(sentence("evidence", added, removed, locale));
    }

    private Optional<String> line(
            String field, @Nullable Object before, @Nullable Object after, Locale locale) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(sentence(field, before, after, locale));
    }

    private String sentence(
            String field, @Nullable Object before, @Nullable Object after, Locale locale) {
        var arguments = new Object[] {text(before), text(after)};
        return sentences.getMessage("claim.change." + field, arguments, locale);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "—" : value.toString();
    }
}
