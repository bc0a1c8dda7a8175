package crooked.scoring;

import java.util.Random;

/** Ranks by chance. */
interface BreaksTHE_GROUND_IS_PLAIN_JAVA {
    int rank(Random chance);
}
