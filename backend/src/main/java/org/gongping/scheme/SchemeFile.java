package org.gongping.scheme;

import org.gongping.scoring.Checked;
import org.gongping.scoring.Fault;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Scoring;

import java.util.List;

/** Reads a scheme file. */
public final class SchemeFile {
    private SchemeFile() {}

    /**
     * The scheme that a YAML text describes, or everything that is wrong with it, with lines. Keys
     * that the scheme language does not know are faults; numbers are kept as written.
     */
    public static Checked<Scheme> read(String yaml) {
        Findings findings = new Findings();
        Tree root = YamlTree.read(yaml, findings);
        if (root == null) {
            return new Checked.Faulty<>(findings.inOrder());
        }
        Scheme scheme = SchemeReader.read(new Spot(root, "", findings));
        for (Fault fault : Scoring.faults(scheme)) {
            if (!findings.touchesHole(fault.at())) {
                findings.add(fault.at(), Pointer.line(root, fault.at()), fault.message());
            }
        }
        List<Fault> faults = findings.inOrder();
        return faults.isEmpty() ? new Checked.Sound<>(scheme) : new Checked.Faulty<>(faults);
    }
}
