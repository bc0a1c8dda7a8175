package org.gongping.ballot.link;

import static java.util.stream.Collectors.toSet;

import org.gongping.ballot.link.CorrectRoll.Wish;
import org.gongping.ballot.link.EarlierLinks.Had;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a correction would change on the sheets of a poll. */
final class RollCorrection {

    private final Poll poll;
    private final Wish wish;
    private final Map<String, List<Voter>> rolls;
    private final Map<String, Voter> people = new HashMap<>();
    private final Had written;
    private final Supplier<Had> earlier;

    /**
     * Whoever has left since is on a roll still, and can be struck out.
     *
     * @param earlier asked only if somebody comes who is on no roll, since it takes time
     */
    RollCorrection(
            Poll poll,
            Wish wish,
            Map<String, List<Voter>> rolls,
            List<Voter> roster,
            Supplier<Had> earlier) {
        this.poll = poll;
        this.wish = wish;
        this.rolls = rolls;
        this.earlier = earlier;
        written = Had.by(onRolls());
        onRolls().forEach(this::know);
        roster.forEach(this::know);
    }

    private Stream<Voter> onRolls() {
        return rolls.values().stream().flatMap(List::stream);
    }

    private void know(Voter voter) {
        people.put(voter.number(), voter);
    }

    /** Whether the voters are where they shall be, and nowhere else. */
    boolean isDone() {
        return reasons().isEmpty() && rolls.entrySet().stream().allMatch(this::isRight);
    }

    private boolean isRight(Map.Entry<String, List<Voter>> roll) {
        var numbers = roll.getValue().stream().map(Voter::number).collect(toSet());
        return roll.getKey().equals(wish.group())
                ? numbers.containsAll(wish.voters())
                : wish.voters().stream().noneMatch(numbers::contains);
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

    /**
     * Whoever stays keeps the link, and whoever comes has none yet; both are told by every link
     * they had, on another roll as well, whether a credential was issued in their name.
     */
    private RollSheet sheet(String group) {
        var named = new HashSet<>(wish.voters());
        var isTheirs = group.equals(wish.group());
        var voters = new ArrayList<Voter>();
        for (Voter voter : rolls.getOrDefault(group, List.of())) {
            if (!named.contains(voter.number())) {
                voters.add(voter);
            } else if (isTheirs) {
                voters.addAll(written.addTo(List.of(voter)));
                named.remove(voter.number());
            }
        }
        if (isTheirs) {
            voters.addAll(coming(named));
        }
        return new RollSheet(poll.key(), group, voters);
    }

    /** A roll knows the links of whoever is on it. */
    private List<Voter> coming(Set<String> numbers) {
        var bare = numbers.stream().map(people::get).map(Voter::withoutLink).toList();
        var had = written.knows(numbers) ? written : earlier.get();
        return had.addTo(bare);
    }
}
