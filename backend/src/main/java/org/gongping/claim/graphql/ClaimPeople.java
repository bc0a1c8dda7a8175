package org.gongping.claim.graphql;

import org.gongping.claim.Claim;
import org.gongping.kernel.Caller;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.organisation.Category;
import org.gongping.organisation.Post;
import org.gongping.organisation.Rosters;
import org.gongping.organisation.Staff;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.stream.Collectors;

/** Names the people of claims: one look at the roster, however many claims are on a page. */
@Controller
class ClaimPeople {

    private final Rosters rosters;
    private final People people;

    ClaimPeople(Rosters rosters, People people) {
        this.rosters = rosters;
        this.people = people;
    }

    @BatchMapping(typeName = Ids.CLAIM)
    List<Staff> subject(List<Claim> claims, @ContextValue Caller caller) {
        var roster = rosters.current(caller.organisation());
        return claims.stream()
                .map(claim -> roster.find(claim.subject()).orElseGet(() -> departed(claim)))
                .toList();
    }

    @BatchMapping(typeName = Ids.CLAIM)
    List<List<HistoryEntry>> history(List<Claim> claims, @ContextValue Caller caller) {
        var names =
                people.all(caller.organisation()).stream()
                        .collect(Collectors.toMap(Person::number, Person::name));
        return claims.stream().map(claim -> HistoryEntry.all(claim, names)).toList();
    }

    /** Somebody whom a later roster lacks is still known by number and unit. */
    private static Staff departed(Claim claim) {
        return new Staff(
                claim.organisation(),
                claim.subject(),
                claim.subject(),
                claim.unit(),
                Category.GENERAL,
                Post.MEMBER,
                false,
                List.of());
    }
}
