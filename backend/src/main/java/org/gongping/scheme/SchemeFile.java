package org.gongping.scheme;

import org.gongping.scoring.Checked;
import org.gongping.scoring.Fault;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads a scheme file. */
public final class SchemeFile {
    private SchemeFile() {}

    /**
     * The scheme that a YAML text describes, or everything that is wrong with it, with lines. Keys
     * that the scheme language does not know are faults; numbers are kept as written.
     */
    public static Checked<Scheme> read(String yaml) {
        return read(yaml, _ -> Map.of());
    }

    /** The same of a file that is to be this version of the scheme of this id. */
    public static Checked<Scheme> read(String yaml, String id, int version) {
        return read(
                yaml,
                scheme -> {
                    Map<String, String> wrong = new LinkedHashMap<>();
                    if (!scheme.id().equals(id)) {
                        wrong.put("/id", "must be " + id);
                    }
                    if (scheme.version() != version) {
                        wrong.put("/version", "must be " + version);
                    }
                    return wrong;
                });
    }

    /** What else is wrong comes by its place. */
    private static Checked<Scheme> read(String yaml, Function<Scheme, Map<String, String>> check) {
        Findings findings = new Findings();
        Tree root = YamlTree.read(yaml, findings);
        if (root == null) {
            return new Checked.Faulty<>(findings.inOrder());
        }
        Scheme scheme = SchemeReader.read(new Spot(root, "", findings));
        check.apply(scheme).forEach((at, wrong) -> findings.add(at, Pointer.line(root, at), wrong));
        for (Fault fault : Scoring.faults(scheme)) {
            if (!findings.touchesHole(fault.at())) {
                findings.add(fault.at(), Pointer.line(root, fault.at()), fault.message());
            }
        }
        List<Fault> faults = findings.inOrder();
        return faults.isEmpty() ? new Checked.Sound<>(scheme) : new Checked.Faulty<>(faults);
    }
}
