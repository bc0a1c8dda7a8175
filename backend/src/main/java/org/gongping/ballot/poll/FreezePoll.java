package org.gongping.ballot.poll;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Participants;
import org.gongping.cycle.WorkReports;
import org.gongping.kernel.Tenants;
import org.gongping.organisation.Rosters;
import org.gongping.organisation.Staff;
import org.gongping.scoring.Ballot;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Selector;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Copies into a poll what scheme and roster say now, so that later changes do not touch it. */
@Component
class FreezePoll {

    private final Participants participants;
    private final Rosters rosters;
    private final WorkReports reports;
    private final Tenants tenants;

    FreezePoll(Participants participants, Rosters rosters, WorkReports reports, Tenants tenants) {
        this.participants = participants;
        this.rosters = rosters;
        this.reports = reports;
        this.tenants = tenants;
    }

    Poll run(Cycle cycle, PollKey key, Ballot ballot, String request) {
        return new Poll(
                key,
                request,
                title(cycle.scheme(), key),
                tenants.name(key.organisation()).orElse(key.organisation()),
                candidates(cycle, key.pool()),
                groups(key.organisation(), ballot),
                PaperRules.of(ballot),
                false,
                List.of());
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

    private List<VoterGroup> groups(String organisation, Ballot ballot) {
        var everybody = rosters.current(organisation).staff();
        return ballot.groups().stream().map(group -> freeze(group, everybody)).toList();
    }

    /** Where the scheme leaves the voters to the office, nobody on the roster is shut out. */
    private static VoterGroup freeze(Ballot.Group group, List<Staff> everybody) {
        var voters = Objects.requireNonNullElse(group.voters(), Selector.EVERYBODY);
        var roll = everybody.stream().filter(staff -> voters.admits(staff.traits())).count();
        return new VoterGroup(
                group.id(), group.title(), group.weight(), Math.toIntExact(roll), 0, null);
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
