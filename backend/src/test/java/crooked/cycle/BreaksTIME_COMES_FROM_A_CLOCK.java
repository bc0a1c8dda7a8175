package crooked.cycle;

import java.time.Instant;

/** Cannot be tested at another hour. */
interface BreaksTIME_COMES_FROM_A_CLOCK {
    default Instant begun() {
        return Instant.now();
    }
}
