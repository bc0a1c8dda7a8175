package org.gongping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Answers from a drawn sample of the public (群众评议), in one or more waves.
 *
 * @param max what the highest answer is worth
 * @param scale the lowest and the highest answer
 * @param strata parts of the public whose means are weighed; none: all answers count alike
 */
public record Survey(BigDecimal max, Scale scale, List<Wave> waves, List<Stratum> strata)
        implements Kind {
    /** The answers that can be given, both ends included. */
    public record Scale(BigDecimal low, BigDecimal high) {}

    /** One round of asking; weights count in proportion to their sum. */
    public record Wave(String id, LocalText title, BigDecimal weight) {}

    /** A part of the public; shares count in proportion to their sum. */
    public record Stratum(String id, LocalText title, BigDecimal share) {}

    public Survey {
        waves = List.copyOf(waves);
        strata = List.copyOf(strata);
    }

    @Override
    public Name name() {
        return Name.SURVEY;
    }
}
