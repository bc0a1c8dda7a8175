package org.gongping.benchmark;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What it was measured on. */
final class Machine {

    private static final long GIBI = 1L << 30;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Machine() {}

    /** A sentence for the report. */
    static String words() throws IOException {
        return "%s: %d processors (%s), %d GiB, %s %s, Java %s."
                .formatted(
                        LocalDate.now(ZoneId.systemDefault()),
                        SYSTEM.getAvailableProcessors(),
                        processor(),
                        SYSTEM.getTotalMemorySize() / GIBI,
                        SYSTEM.getName(),
                        SYSTEM.getVersion(),
                        Runtime.version());
    }

    /** How many processes wanted a processor during the last minute, on average. */
    static String load() {
        return String.format(Locale.ROOT, "%.1f", SYSTEM.getSystemLoadAverage());
    }

    private static String processor() throws IOException {
        var facts = Path.of("/proc/cpuinfo");
        return !Files.exists(facts)
                ? SYSTEM.getArch()
                : Files.readAllLines(facts).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(SYSTEM.getArch());
    }
}
