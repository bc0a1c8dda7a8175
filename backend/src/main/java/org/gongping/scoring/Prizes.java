package org.gongping.scoring;

import java.util.Map;

/** How prizes are given. */
public sealed interface Prizes permits Distribution, Prizes.ByGrade {
    /** The prize that goes with each grade; a grade not named brings none. */
    record ByGrade(Map<String, String> prizes) implements Prizes {
        public ByGrade {
            prizes = Copies.map(prizes);
        }
    }
}
