package org.gongping.ballot.poll;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Guarded;
import org.gongping.kernel.Role;
import org.gongping.scoring.LocalText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A secret ballot about the people of a pool, as frozen when it was prepared.
 *
 * @param request the client-made id of the command that prepared it
 * @param office the organisation's full name
 * @param candidates who is judged, in order of their keys
 * @param groups who judges, in the scheme's order
 * @param windows until when voters may do what
 * @param settled whether everything that follows closing has been done
 * @param history what was done to it, oldest first; the first entry prepared it
 */
public record Poll(
        PollKey key,
        String request,
        LocalText title,
        String office,
        List<Candidate> candidates,
        List<VoterGroup> groups,
        PaperRules rules,
        PollWindows windows,
        boolean settled,
        List<PollEvent> history)
        implements Guarded {

    /** Copies the lists. */
    public Poll {
        candidates = List.copyOf(candidates);
        groups = List.copyOf(groups);
        history = List.copyOf(history);
    }

    @Override
    public String organisation() {
        return key.organisation();
    }

    /** The office runs polls and the auditor watches; voters see a ballot paper, never the poll. */
    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.organisation().equals(organisation())
                && caller.holdsAny(Role.OFFICE, Role.AUDITOR);
    }

    /** Counts the entries of the history. */
    public int version() {
        return history.size();
    }

    /** Where it stands. */
    public PollState state() {
        return history.reversed().stream()
                .map(event -> event.step().state())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(PollState.PREPARED);
    }

    /** Whether this was ever done to it. */
    public boolean passed(PollStep step) {
        return history.stream().anyMatch(event -> event.step() == step);
    }

    /** Why it was given up; empty if it was not. */
    public Optional<String> voidReason() {
        return history.stream()
                .filter(event -> event.step() == PollStep.VOIDED)
                .map(PollEvent::detail)
                .findFirst();
    }

    /** The voter group of this key. */
    public Optional<VoterGroup> group(String group) {
        return groups.stream().filter(one -> one.key().equals(group)).findFirst();
    }

    /** Whether a group's voters are promised that their ballots are confidential, not anonymous. */
    public boolean isConfidential(VoterGroup group) {
        return group.isDeclaredConfidential() || group.mostToVote() < rules.minimumGroup();
    }

    /** The poll with a group changed, and nothing noted yet. */
    public Poll with(VoterGroup changed) {
        return with(
                groups.stream()
                        .map(one -> one.key().equals(changed.key()) ? changed : one)
                        .toList(),
                windows,
                history);
    }

    /** The poll with other windows, and nothing noted yet. */
    Poll with(PollWindows other) {
        return with(groups, other, history);
    }

    /** The poll after a step that changes nothing but its state. */
    public Poll after(PollStep step, Instant at, String by) {
        return noted(step, "", at, by);
    }

    /** The poll with one more entry in its history. */
    Poll noted(PollStep step, String detail, Instant at, String by) {
        var previous = history.isEmpty() ? Chain.START : history.getLast().hash();
        var entries = new ArrayList<>(history);
        entries.add(PollEvent.after(previous, step, detail, at, by));
        return with(groups, windows, entries);
    }

    /** The same poll with what was frozen anew; only how the groups come to vote is kept. */
    Poll refrozen(Poll anew) {
        var kept =
                anew.groups.stream()
                        .map(one -> group(one.key()).map(was -> was.refrozen(one)).orElse(one))
                        .toList();
        return anew.with(kept, windows, history);
    }

    Poll begun(String frozen, Instant at, String by) {
        return noted(PollStep.PREPARED, frozen, at, by);
    }

    /** Notes, with who prepared it and when, why it is run although an earlier run was counted. */
    Poll runAgain(String why) {
        var prepared = history.getLast();
        return noted(PollStep.RUN_AGAIN, why, prepared.at(), prepared.by());
    }

    private Poll with(List<VoterGroup> changed, PollWindows until, List<PollEvent> entries) {
        return new Poll(
                key, request, title, office, candidates, changed, rules, until, settled, entries);
    }
}
