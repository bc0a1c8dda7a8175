package org.gongping.scheme;

import org.gongping.kernel.Chain;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Fact;
import org.gongping.scoring.Previous;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Scoring;
import org.gongping.scoring.Standings;
import org.gongping.scoring.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that a result was computed from, so that anybody can compute it again: the scheme, the
 * subjects, the facts and the cycle before. Sealed it holds every mark; in its public form it holds
 * exact values in place of confidential marks, and gives the same standings.
 */
public final class Bundle {
    private final Tree.Keys tree;
    private final Scheme scheme;
    private final List<Subject> subjects;
    private final List<Fact> facts;
    private final Standings standings;

    /** A bundle that has been read and computed; the facts stand in the order of the tree. */
    Bundle(
            Tree.Keys tree,
            Scheme scheme,
            List<Subject> subjects,
            List<Fact> facts,
            Standings standings) {
        this.tree = tree;
        this.scheme = scheme;
        this.subjects = List.copyOf(subjects);
        this.facts = facts;
        this.standings = standings;
    }

    /** The bundle that a JSON text describes, or everything that is wrong with it. */
    public static Checked<Bundle> read(byte[] json) {
        Findings findings = new Findings();
        Tree root = JsonTree.read(json, findings);
        return root == null
                ? new Checked.Faulty<>(findings.inOrder())
                : new BundleReader(root, findings).read();
    }

    /**
     * The bundle of a result, sealed or public as its facts are.
     *
     * @param schemeFile the scheme as published
     * @param names of the subjects, by id
     */
    public static Checked<Bundle> of(
            String schemeFile,
            List<Subject> subjects,
            Map<String, String> names,
            List<Fact> facts,
            List<Previous> previous) {
        Findings findings = new Findings();
        Tree scheme = YamlTree.read(schemeFile, findings);
        return scheme == null
                ? new Checked.Faulty<>(findings.inOrder())
                : new BundleReader(
                                BundleTree.of(scheme, subjects, names, facts, previous), findings)
                        .read();
    }

    /** What it computes to. */
    public Standings standings() {
        return standings;
    }

    /** Whose result it is. */
    public List<Subject> subjects() {
        return subjects;
    }

    /** The same bundle for everybody to see; what is not confidential stays as it was written. */
    public Bundle withoutMarks() {
        List<Fact> open = Scoring.withoutMarks(scheme, facts);
        return new Bundle(
                BundleTree.withFacts(tree, withConfidential(open)),
                scheme,
                subjects,
                open,
                standings);
    }

    /**
     * The same bundle with these marks in place of its exact values. Whether they are the marks
     * that the values came from is not asked here: it is so if its public form is this bundle.
     */
    public Checked<Bundle> withMarks(List<Fact> marks) {
        Tree sealed = BundleTree.withFacts(tree, withConfidential(marks));
        return new BundleReader(sealed, new Findings()).read();
    }

    /** The facts as written that are not confidential, and of these the confidential ones. */
    private List<Tree> withConfidential(List<Fact> other) {
        List<Tree> given = BundleTree.facts(tree);
        List<Tree> written = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (!isConfidential(facts.get(i))) {
                written.add(given.get(i));
            }
        }
        other.stream().filter(this::isConfidential).map(FactTree::of).forEach(written::add);
        return written;
    }

    private boolean isConfidential(Fact fact) {
        return scheme.component(fact.component()).kind().name().isConfidential();
    }

    /**
     * Its canonical form: RFC 8785 with numbers as strings; subjects, facts and previous results
     * sorted by their bytes.
     */
    public String canonical() {
        return CanonicalJson.of(BundleTree.sorted(tree));
    }

    /** SHA-256 of its canonical form, in lower-case hexadecimal. */
    public String sha256() {
        return Chain.sha256(CanonicalJson.bytes(canonical()));
    }
}
