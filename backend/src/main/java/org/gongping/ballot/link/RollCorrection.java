package org.gongping.ballot.link;

import org.gongping.ballot.link.CorrectRoll.Wish;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a correction would change on the sheets of a poll. */
final class RollCorrection {

    private final Poll poll;
    private final Wish wish;
    private final Map<String, List<Voter>> rolls;
    private final Map<String, Voter> people = new HashMap<>();

    /** Whoever has left since is on a roll still, and can be struck out. */
    RollCorrection(Poll poll, Wish wish, Map<String, List<Voter>> rolls, List<Voter> roster) {
        this.poll = poll;
        this.wish = wish;
        this.rolls = rolls;
        rolls.values().forEach(this::know);
        know(roster);
    }

    private void know(List<Voter> voters) {
        voters.forEach(voter -> people.put(voter.number(), voter));
    }

    boolean isDone() {
        return reasons().isEmpty() && sheets().isEmpty();
    }

    List<Refusal> reasons() {
        if (wish.group() != null && poll.group(wish.group()).isEmpty()) {
            return List.of(Refusal.at("group", RefusalCode.NOT_IN_SCHEME));
        }
        if (poll.groups().stream().anyMatch(group -> group.rollSheet() == null)) {
            return List.of(Refusal.at("roll", RefusalCode.REQUIRED));
        }
        return IntStream.range(0, wish.voters().size())
                .filter(place -> !people.containsKey(wish.voters().get(place)))
                .mapToObj(place -> Refusal.at("voters." + place, RefusalCode.NOT_FOUND))
                .toList();
    }

    /** The sheets of the groups whose roll would be another. */
    List<RollSheet> sheets() {
        var changed = new ArrayList<RollSheet>();
        for (VoterGroup group : poll.groups()) {
            var sheet = sheet(group.key());
            if (!sheet.id().equals(group.rollSheet())) {
                changed.add(sheet);
            }
        }
        return changed;
    }

    /** Whoever stays keeps the link; whoever comes has none yet. */
    private RollSheet sheet(String group) {
        var named = new HashSet<>(wish.voters());
        var isTheirs = group.equals(wish.group());
        var voters = new ArrayList<Voter>();
        for (Voter voter : rolls.getOrDefault(group, List.of())) {
            if (!named.contains(voter.number()) || isTheirs) {
                voters.add(voter);
                named.remove(voter.number());
            }
        }
        if (isTheirs) {
            named.stream().map(people::get).map(Voter::withoutLink).forEach(voters::add);
        }
        return new RollSheet(poll.key(), group, voters);
    }
}
