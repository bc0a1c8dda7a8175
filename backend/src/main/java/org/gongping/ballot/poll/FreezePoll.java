package org.gongping.ballot.poll;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Participants;
import org.gongping.cycle.WorkReports;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Tenants;
import org.gongping.organisation.Staff;
import org.gongping.scoring.Ballot;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Scheme;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Copies into a poll what scheme and roster say now, so that later changes do not touch it. */
@Component
class FreezePoll {

    private final Participants participants;
    private final VoterRolls rolls;
    private final WorkReports reports;
    private final Tenants tenants;

    FreezePoll(Participants participants, VoterRolls rolls, WorkReports reports, Tenants tenants) {
        this.participants = participants;
        this.rolls = rolls;
        this.reports = reports;
        this.tenants = tenants;
    }

    /** The poll as it would begin; where nobody is to be judged, no roll is taken down either. */
    Outcome<Poll> run(Cycle cycle, PollKey key, Ballot ballot, String request) {
        var judged = candidates(cycle, key.pool());
        if (judged.isEmpty()) {
            return Outcome.refused(Refusal.at("candidates", RefusalCode.REQUIRED));
        }
        return Outcome.done(
                new Poll(
                        key,
                        request,
                        title(cycle.scheme(), key),
                        tenants.name(key.organisation()).orElse(key.organisation()),
                        judged,
                        groups(key, ballot.groups()),
                        PaperRules.of(ballot),
                        PollWindows.NONE,
                        false,
                        List.of()));
    }

    private List<Candidate> candidates(Cycle cycle, String pool) {
        var judged =
                participants.of(cycle).stream()
                        .filter(participant -> participant.pool().id().equals(pool))
                        .map(participant -> participant.staff())
                        .toList();
        var written = reports.of(cycle.key(), judged.stream().map(Staff::number).toList());
        var candidates = new ArrayList<Candidate>();
        for (Staff staff : judged) {
            var report = written.get(staff.number());
            candidates.add(
                    new Candidate(
                            String.valueOf(candidates.size() + 1),
                            staff.number(),
                            staff.name(),
                            staff.unit(),
                            report == null ? null : report.text()));
        }
        return candidates;
    }

    private List<VoterGroup> groups(PollKey key, List<Ballot.Group> groups) {
        var taken = rolls.take(key, groups);
        return IntStream.range(0, groups.size())
                .mapToObj(place -> VoterGroup.of(groups.get(place), taken.get(place)))
                .toList();
    }

    private static LocalText title(Scheme scheme, PollKey key) {
        var component = scheme.component(key.component()).title();
        var pool = scheme.pool(key.pool()).title();
        var texts = new LinkedHashMap<String, String>();
        for (String language : LocalText.LANGUAGES) {
            texts.put(language, component.in(language) + " · " + pool.in(language));
        }
        return new LocalText(texts);
    }
}
