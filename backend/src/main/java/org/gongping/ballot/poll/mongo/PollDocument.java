package org.gongping.ballot.poll.mongo;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.PollWindows;
import org.gongping.ballot.poll.mongo.PollParts.CandidatePart;
import org.gongping.ballot.poll.mongo.PollParts.EventPart;
import org.gongping.ballot.poll.mongo.PollParts.GroupPart;
import org.gongping.ballot.poll.mongo.PollParts.RulesPart;
import org.gongping.kernel.CycleKey;
import org.gongping.scoring.LocalText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A poll as stored.
 *
 * @param id the poll's full key
 * @param cycle organisation and cycle
 * @param request organisation and the client-made id of the command that prepared it
 * @param version counts the entries of the history; guards the document
 */
record PollDocument(
        @Id String id,
        String organisation,
        String cycle,
        String request,
        Map<String, String> title,
        String office,
        List<CandidatePart> candidates,
        List<GroupPart> groups,
        RulesPart rules,
        @Nullable Instant collectUntil,
        @Nullable Instant castUntil,
        PollState state,
        boolean settled,
        int version,
        List<EventPart> history) {

    static final String COLLECTION = "polls";

    static String cycle(CycleKey key) {
        return key.organisation() + ":" + key.cycle();
    }

    static String request(String organisation, String request) {
        return organisation + ":" + request;
    }

    static PollDocument of(Poll poll) {
        return new PollDocument(
                poll.key().full(),
                poll.organisation(),
                cycle(poll.key().cycleKey()),
                request(poll.organisation(), poll.request()),
                poll.title().texts(),
                poll.office(),
                poll.candidates().stream().map(CandidatePart::of).toList(),
                poll.groups().stream().map(GroupPart::of).toList(),
                RulesPart.of(poll.rules()),
                poll.windows().collectUntil(),
                poll.windows().castUntil(),
                poll.state(),
                poll.settled(),
                poll.version(),
                poll.history().stream().map(EventPart::of).toList());
    }

    Poll poll() {
        return new Poll(
                PollKey.of(organisation, withoutOrganisation(id)).orElseThrow(),
                withoutOrganisation(request),
                new LocalText(title),
                office,
                candidates.stream().map(CandidatePart::candidate).toList(),
                groups.stream().map(GroupPart::group).toList(),
                rules.rules(),
                new PollWindows(collectUntil, castUntil),
                settled,
                history.stream().map(EventPart::event).toList());
    }

    private String withoutOrganisation(String full) {
        return full.substring(organisation.length() + 1);
    }
}
