package org.gongping.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences in which faults of a scheme are told, so that they can be told in other languages
 * too. The English sentence is the one that programs and the command line see; the others are
 * looked up by this name.
 */
public enum FaultPhrase {
    NOT_YAML("is not YAML: (.*)"),
    ALIAS("has an alias (.*): write out its value"),
    EMPTY("is empty"),
    ID_SECOND_TIME("'(.*)' stands here a second time"),
    SECOND_TIME("stands here a second time"),
    NOT_A_WORD("has a key that is not a word"),
    UNKNOWN_KEY("is not a key of the scheme language here"),
    MISSING("is missing"),
    ONE_OF_KEYS("must have exactly one of (.*)"),
    ONE_OF("must be one of (.*)"),
    TEXT("must be a text"),
    NUMBER("must be a number such as 12 or -0.5"),
    PERCENTAGE("must be a percentage such as \\+10% or -20%"),
    WHOLE_FROM_ONE("must be a whole number from 1"),
    WHOLE_TO("must be a whole number from 0 to (.*)"),
    WHOLE("must be a whole number"),
    FLAG("must be true or false"),
    TRUE("must be true"),
    LIST("must be a list"),
    KEYS("must be keys with values"),
    DAY("must be a month and a day such as 12-20"),
    DATE("must be a date such as 2026-01-15"),
    SCHEME("must be a scheme's id and version such as services@1"),
    AGREED_VERSION("must be this version or one before it"),
    NOBODY_AGREED("must say who agreed"),
    SCALE("must be the lowest and the highest answer, such as \\[0, 10\\]"),
    LANGUAGE("'(.*)' is not one of the languages (.*)"),
    ID("must be lower-case words joined by hyphens"),
    POSITIVE("must be above 0"),
    QUORUM("must be above 0 and at most 100"),
    NOT_NEGATIVE("must not be negative"),
    AT_LEAST("must be at least (.*)"),
    RANGE("must be from (.*) to (.*)"),
    NO_GROUP("must name at least one group"),
    NO_ASPECT("must name at least one aspect"),
    NO_WAVE("must name at least one wave"),
    NO_INDICATOR("must name at least one indicator"),
    NO_POOL("must name at least one pool"),
    NO_GRADE("must name at least one grade"),
    NO_PART("must have at least one part"),
    TRIM("must be more than 'lowest' and 'highest' together"),
    NO_COMPONENT("'(.*)' is not a component"),
    NOT_A_COMPONENT("is not a component"),
    NOT_A_POOL("is not a pool"),
    ANY("'any' is not a pool id"),
    NO_TOTAL("has no expression for pool '(.*)'"),
    NO_SHARE("has no maximum above 0, so it has no share of it"),
    MIN_ABOVE_MAX("'min' must not be above 'max'"),
    RISING("must lead from a lower answer to a higher one"),
    BRANCH("branch '(.*)' states (.*) points, but what is below it adds up to (.*)"),
    BRANCH_MARKED("must not be given: a branch is not marked itself"),
    PERCENTS("percents add up to (.*), not to 100"),
    OVER_ALL("ALL is possible only under 'any'"),
    LAST_GRADE("is missing; only the last grade takes the rest"),
    FALLING("must be below the one before it"),
    UNKNOWN_GRADE("no grade is called that"),
    UNKNOWN_PRIZE("no prize is called that"),
    NO_MEASURE("must say what follows"),
    STAGE_ORDER("must not be before 'from'"),
    CONSECUTIVE("must be 2"),
    FIXED("must be (.*)");

    private final Pattern english;

    FaultPhrase(String english) {
        this.english = Pattern.compile(english, Pattern.DOTALL);
    }

    /** A phrase and what its sentence speaks of. */
    public record Spoken(FaultPhrase phrase, List<String> words) {
        /** Copies the words. */
        public Spoken {
            words = List.copyOf(words);
        }
    }

    /** The phrase of a sentence; empty for one that only facts can cause. */
    public static Optional<Spoken> of(String sentence) {
        for (var phrase : values()) {
            var matcher = phrase.english.matcher(sentence);
            if (matcher.matches()) {
                return Optional.of(new Spoken(phrase, words(matcher)));
            }
        }
        return Optional.empty();
    }

    private static List<String> words(Matcher matcher) {
        var words = new ArrayList<String>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            words.add(matcher.group(i));
        }
        return words;
    }
}
