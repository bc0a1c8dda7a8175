package org.gongping.scoring;

import java.util.ArrayList;
import java.util.List;

/** Traces as lines that are easy to read: maximum after "of", weight after *, count after x. */
final class Traces {
    private Traces() {}

    static Trace explain(Scheme scheme, List<Fact> facts) {
        return Scoring.explain(scheme, new Subject("a", "staff"), facts).orThrow();
    }

    static List<String> lines(Trace trace) {
        List<String> lines = new ArrayList<>();
        write(trace, "", lines);
        return lines;
    }

    private static void write(Trace trace, String indent, List<String> lines) {
        StringBuilder line = new StringBuilder(indent).append(trace.label());
        line.append(trace.id().isEmpty() ? "" : " " + trace.id());
        line.append(' ').append(trace.shown() == null ? "-" : trace.shown());
        line.append(trace.max() == null ? "" : " of " + trace.max());
        line.append(trace.weight() == null ? "" : " *" + trace.weight());
        line.append(trace.count() == null ? "" : " x" + trace.count());
        line.append(trace.clause() == null ? "" : " [" + trace.clause() + "]");
        line.append(trace.ref() == null ? "" : " <" + trace.ref() + ">");
        for (Trace.Cut cut : trace.cuts()) {
            line.append(" cut ").append(cut.rule()).append(' ').append(cut.shown());
            line.append(" [").append(cut.clause()).append(']');
        }
        lines.add(line.toString());
        trace.parts().forEach(part -> write(part, indent + " ", lines));
    }
}
