package org.gongping.scheme.draft;

import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Texts;
import org.gongping.scheme.SchemeSettings;
import org.gongping.scheme.SchemeSettings.Setting;
import org.gongping.scheme.SchemeText;
import org.gongping.scoring.Ledger;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A change to a draft's text. It need not leave the draft sound: its faults are told, and
 * publishing refuses them.
 */
public sealed interface Edit {

    /** The text after the change, or why it cannot be made. */
    Outcome<String> apply(String text);

    /** A whole new text, at most 256 KiB. */
    record Whole(String source) implements Edit {

        private static final int MOST = 256 * 1024;

        @Override
        public Outcome<String> apply(String text) {
            return source.length() > MOST
                    ? Outcome.refused(Refusal.at("source", RefusalCode.TOO_LONG, MOST / 1024))
                    : Outcome.done(source);
        }
    }

    /** New values for at most 500 settings; all of them or none. */
    record Settings(List<Change> changes) implements Edit {

        private static final int MOST = 500;
        private static final int LONGEST = 500;
        private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");
        private static final Pattern DAY =
                Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

        /** Copies the changes. */
        public Settings {
            changes = List.copyOf(changes);
        }

        /**
         * A new value.
         *
         * @param at the setting's place, a JSON pointer
         */
        public record Change(String at, String value) {}

        @Override
        public Outcome<String> apply(String text) {
            if (changes.size() > MOST) {
                return Outcome.refused(Refusal.at("changes", RefusalCode.TOO_LONG, MOST));
            }
            var known =
                    SchemeSettings.of(text).stream()
                            .flatMap(group -> group.settings().stream())
                            .collect(Collectors.toMap(Setting::at, Function.identity()));
            var reasons = new ArrayList<Refusal>();
            var changed = text;
            for (int i = 0; i < changes.size(); i++) {
                var change = changes.get(i);
                var reason = fault("changes." + i, change, known.get(change.at()));
                if (reason.isEmpty()) {
                    changed =
                            SchemeText.of(changed).with(change.at(), change.value()).orElseThrow();
                }
                reason.ifPresent(reasons::add);
            }
            return reasons.isEmpty() ? Outcome.done(changed) : Outcome.refused(reasons);
        }

        private static Optional<Refusal> fault(
                String path, Change change, @Nullable Setting known) {
            if (known == null) {
                return Optional.of(Refusal.at(path + ".at", RefusalCode.NOT_FOUND));
            }
            var fits =
                    switch (known.kind()) {
                        case NUMBER -> NUMBER.matcher(change.value()).matches();
                        case DAY -> DAY.matcher(change.value()).matches();
                        case FLAG -> change.value().matches("true|false");
                        case TEXT -> true;
                    };
            return fits
                    ? Texts.check(path + ".value", change.value(), LONGEST)
                    : Optional.of(Refusal.at(path + ".value", RefusalCode.MALFORMED));
        }
    }

    /** One more rule at the end of a ledger's catalogue. */
    record NewItem(
            String component,
            String title,
            @Nullable String clause,
            BigDecimal points,
            Ledger.Claimant claimant)
            implements Edit {

        private static final int LONGEST = 200;
        private static final String OWN = "own-";

        @Override
        public Outcome<String> apply(String text) {
            var reasons =
                    Stream.concat(
                                    Texts.check("title", title, LONGEST).stream(),
                                    clause == null
                                            ? Stream.<Refusal>empty()
                                            : Texts.check("clause", clause, LONGEST).stream())
                            .toList();
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            return SchemeText.of(text)
                    .withItem("/components/" + component + "/ledger/items", item(text))
                    .map(Outcome::done)
                    .orElseGet(
                            () -> Outcome.refused(Refusal.at("component", RefusalCode.NOT_FOUND)));
        }

        private Map<String, String> item(String text) {
            var item = new LinkedHashMap<String, String>();
            item.put("code", freeCode(text));
            item.put("title", title);
            if (clause != null) {
                item.put("clause", clause);
            }
            item.put("points", points.toPlainString());
            item.put("claimant", claimant.name());
            return item;
        }

        private static String freeCode(String text) {
            return IntStream.iterate(1, n -> n + 1)
                    .mapToObj(n -> OWN + n)
                    .filter(code -> !Pattern.compile("\\b" + code + "\\b").matcher(text).find())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * Without a rule of a catalogue.
     *
     * @param at its place, a JSON pointer
     */
    record WithoutItem(String at) implements Edit {
        @Override
        public Outcome<String> apply(String text) {
            return SchemeSettings.of(text).stream()
                    .filter(group -> group.removable() && group.at().equals(at))
                    .findFirst()
                    .flatMap(_ -> SchemeText.of(text).without(at))
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Refusal.at("at", RefusalCode.NOT_FOUND)));
        }
    }
}
