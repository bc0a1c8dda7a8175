package org.gongping.scheme;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.LocalText;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a file, read as what the scheme language expects there. What does not fit is noted,
 * and something harmless stands in for it.
 */
record Spot(Tree tree, String pointer, Findings findings) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");
    private static final Pattern FRACTION = Pattern.compile("(-?\\d{1,999})/(0*[1-9]\\d{0,999})");
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    /** Whether there is no more here than the word that says so. */
    boolean isNothing() {
        return tree instanceof Tree.Leaf leaf && leaf.isNothing();
    }

    /** A word, number or truth value as it was written. */
    String text() {
        if (tree instanceof Tree.Leaf leaf && !leaf.isNothing() && !leaf.text().isBlank()) {
            return leaf.text();
        }
        return hole("must be a text", "?");
    }

    /** A decimal, kept as written. */
    BigDecimal number() {
        if (tree instanceof Tree.Leaf leaf && NUMBER.matcher(leaf.text()).matches()) {
            return new BigDecimal(leaf.text());
        }
        return hole("must be a number such as 12 or -0.5", BigDecimal.ONE);
    }

    /** A percentage with its sign, such as {@code +10%}. */
    BigDecimal percent() {
        if (tree instanceof Tree.Leaf leaf && leaf.text().endsWith("%")) {
            String digits = leaf.text().substring(0, leaf.text().length() - 1);
            String unsigned = digits.startsWith("+") ? digits.substring(1) : digits;
            if (NUMBER.matcher(unsigned).matches() && !digits.startsWith("+-")) {
                return new BigDecimal(unsigned);
            }
        }
        return hole("must be a percentage such as +10% or -20%", BigDecimal.ZERO);
    }

    /** How many, from 1; whether it is from 1 is checked later. */
    long count() {
        BigDecimal number = number();
        return number.stripTrailingZeros().scale() > 0
                ? hole("must be a whole number from 1", 1L)
                : number.longValueExact();
    }

    /** An exact value such as 274/3, or a decimal. */
    BigFraction fraction() {
        if (tree instanceof Tree.Leaf leaf) {
            Matcher parts = FRACTION.matcher(leaf.text());
            if (parts.matches()) {
                return BigFraction.of(
                        new BigInteger(parts.group(1)), new BigInteger(parts.group(2)));
            }
            if (NUMBER.matcher(leaf.text()).matches()) {
                BigDecimal number = new BigDecimal(leaf.text());
                return BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
            }
        }
        return hole("must be an exact value such as 274/3", BigFraction.ZERO);
    }

    /** A whole number that is not huge. */
    int whole() {
        BigDecimal number = number();
        if (number.abs().compareTo(MOST) > 0 || number.stripTrailingZeros().scale() > 0) {
            return hole("must be a whole number", 1);
        }
        return number.intValueExact();
    }

    boolean flag() {
        if (tree instanceof Tree.Leaf leaf && leaf.text().matches("true|false")) {
            return leaf.text().equals("true");
        }
        return hole("must be true or false", false);
    }

    /** One of the names of an enumeration. */
    <E extends Enum<E>> E choice(E standIn) {
        List<E> names = List.of(standIn.getDeclaringClass().getEnumConstants());
        if (tree instanceof Tree.Leaf leaf) {
            for (E name : names) {
                if (name.name().equals(leaf.text())) {
                    return name;
                }
            }
        }
        return hole("must be one of " + names, standIn);
    }

    /** A text by language, or one for all languages. */
    LocalText local() {
        if (tree instanceof Tree.Leaf) {
            return LocalText.same(text());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        entries().forEach((language, text) -> texts.put(language, text.text()));
        for (String language : texts.keySet()) {
            if (!LocalText.LANGUAGES.contains(language)) {
                add("'" + language + "' is not one of the languages " + LocalText.LANGUAGES);
            }
        }
        return texts.isEmpty() ? hole("must be a text", LocalText.same("?")) : new LocalText(texts);
    }

    List<Spot> items() {
        if (!(tree instanceof Tree.Items list)) {
            return hole("must be a list", List.of());
        }
        List<Spot> spots = new ArrayList<>();
        for (Tree item : list.items()) {
            spots.add(new Spot(item, Pointer.below(pointer, spots.size()), findings));
        }
        return spots;
    }

    /** Keys that the file is free to choose, in the order written. */
    Map<String, Spot> entries() {
        if (!(tree instanceof Tree.Keys map)) {
            return hole("must be keys with values", Map.of());
        }
        Map<String, Spot> spots = new LinkedHashMap<>();
        map.keys()
                .forEach((key, value) ->
                        spots.put(key, new Spot(value, Pointer.below(pointer, key), findings)));
        return spots;
    }

    List<String> texts() {
        return items().stream().map(Spot::text).toList();
    }

    /** Keys that the scheme language names. */
    Section section() {
        return new Section(this, entries());
    }

    void add(String message) {
        findings.add(pointer, tree.line(), message);
    }

    <T extends @Nullable Object> T hole(String message, T standIn) {
        findings.hole(pointer, tree.line(), message);
        return standIn;
    }
}
