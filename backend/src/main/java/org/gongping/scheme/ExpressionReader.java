package org.gongping.scheme;

import org.gongping.scoring.Expression;

import java.math.BigDecimal;

/** Reads how components become a total. */
final class ExpressionReader {
    private static final BigDecimal SCALE = BigDecimal.valueOf(100);

    private ExpressionReader() {}

    static Expression read(Spot spot) {
        if (spot.tree() instanceof Tree.Leaf) {
            return new Expression.Of(spot.text());
        }
        Section form = spot.section();
        return form.close(
                switch (form.one("sum", "weighted", "cap")) {
                    case "sum" -> new Expression.Sum(form.needList("sum", ExpressionReader::read));
                    case "weighted" ->
                            new Expression.Weighted(
                                    form.needList("weighted", ExpressionReader::part),
                                    form.get("scale", Spot::number, SCALE));
                    case "cap" -> form.need("cap", ExpressionReader::cap);
                    case null, default -> new Expression.Of("?");
                });
    }

    private static Expression.Part part(Spot spot) {
        Section part = spot.section();
        return part.close(
                new Expression.Part(
                        part.number("weight"), part.need("of", ExpressionReader::read)));
    }

    private static Expression cap(Spot spot) {
        Section cap = spot.section();
        return cap.close(
                new Expression.Cap(
                        cap.need("of", ExpressionReader::read),
                        cap.orNull("min", Spot::number),
                        cap.orNull("max", Spot::number)));
    }
}
