package org.gongping.scheme;

import org.gongping.scoring.Checked;
import org.gongping.scoring.Fact;
import org.gongping.scoring.Fault;
import org.gongping.scoring.Previous;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Scoring;
import org.gongping.scoring.Standings;
import org.gongping.scoring.Subject;

import java.util.List;

/** Reads and computes a bundle, or tells everything that is wrong with it at once. */
final class BundleReader {
    private final Tree root;
    private final Findings findings;

    BundleReader(Tree root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    Checked<Bundle> read() {
        Section section = new Spot(root, "", findings).section();
        Scheme scheme = section.need("scheme", SchemeReader::read);
        List<Subject> subjects = section.needList("subjects", BundleReader::subject);
        List<Fact> facts = section.needList("facts", new FactReader(scheme, findings)::read);
        List<Previous> previous = section.list("previous", BundleReader::previous);
        section.close(root);
        if (findings.none() && root instanceof Tree.Keys keys) {
            return switch (Scoring.compute(scheme, subjects, facts, previous)) {
                case Checked.Sound<Standings>(Standings standings) ->
                        new Checked.Sound<>(new Bundle(keys, scheme, subjects, facts, standings));
                case Checked.Faulty<Standings>(List<Fault> faults) -> faulty(faults);
            };
        }
        leaveOutWhatWouldMislead(subjects, facts);
        return faulty(Scoring.faults(scheme, subjects, facts, previous));
    }

    private Checked<Bundle> faulty(List<Fault> faults) {
        for (Fault fault : faults) {
            if (!findings.touchesHole(fault.at())) {
                findings.add(fault.at(), Pointer.line(root, fault.at()), fault.message());
            }
        }
        return new Checked.Faulty<>(findings.inOrder());
    }

    /** Facts and subjects are not held against parts of the scheme that could not be read. */
    private void leaveOutWhatWouldMislead(List<Subject> subjects, List<Fact> facts) {
        if (findings.touchesHole("/scheme/pools")) {
            for (int i = 0; i < subjects.size(); i++) {
                findings.blank("/subjects/" + i + "/pool");
            }
        }
        boolean total = findings.touchesHole("/scheme/total");
        boolean appraises = findings.touchesHole("/scheme/appraises");
        for (int i = 0; i < facts.size(); i++) {
            String fact = "/facts/" + i;
            if (findings.touchesHole(pointer(facts.get(i).component()))) {
                findings.blank(fact);
            }
            if (total) {
                findings.blank(fact + "/component");
            }
            if (appraises) {
                findings.blank(fact + "/liable");
            }
        }
    }

    /** Where the scheme has a component. */
    static String pointer(String component) {
        return Pointer.below("/scheme/components", component);
    }

    private static Subject subject(Spot spot) {
        Section subject = spot.section();
        subject.ifAny("name", Spot::text);
        return subject.close(new Subject(subject.text("id"), subject.text("pool")));
    }

    private static Previous previous(Spot spot) {
        Section previous = spot.section();
        return previous.close(
                new Previous(
                        previous.text("subject"),
                        previous.text("pool"),
                        previous.ifAny("rank", Spot::whole),
                        previous.ifAny("grade", Spot::text)));
    }
}
