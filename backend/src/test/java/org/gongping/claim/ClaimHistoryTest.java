package org.gongping.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What a claim's history proves, and what its photos tell. */
class ClaimHistoryTest {

    private final Office office = new Office();
    private final Claims claims = Office.get(Claims.class);

    @Test
    void anAlteredDroppedOrMovedEntryBreaksTheHistory() {
        var claim = stored(Office.done(office.verify(office.zhao, office.submitted(), 1)));
        assertThat(claim.isIntact()).isTrue();

        var first = claim.history().getFirst();
        var second = claim.history().getLast();
        var raised = first.content().confirmed(9, null);
        var altered =
                new ClaimEvent(first.at(), first.by(), first.action(), null, raised, first.hash());
        assertThat(with(claim, "1001", altered, second).isIntact()).isFalse();
        assertThat(with(claim, "1001", second).isIntact()).isFalse();
        assertThat(with(claim, "1001", second, first).isIntact()).isFalse();
        assertThat(with(claim, "1002", first, second).isIntact()).isFalse();
    }

    @Test
    void claimsWithTheSamePhotoAreFound() {
        var photo = photo();
        var one = Office.done(office.submit(office.li, Office.newId(), office.commendation(photo)));
        var other =
                Office.done(
                        office.submit(
                                office.li, Office.newId(), office.commendation(photo, photo())));
        office.submitted();

        assertThat(claims.using(office.code, List.of(photo))).containsExactlyInAnyOrder(one, other);
        assertThat(claims.using("elsewhere", List.of(photo))).isEmpty();
    }

    private static Claim with(Claim claim, String subject, ClaimEvent... history) {
        return new Claim(
                claim.cycle(),
                claim.id(),
                subject,
                claim.unit(),
                claim.component(),
                List.of(history));
    }

    private Claim stored(Claim claim) {
        return claims.find(office.code, claim.id()).orElseThrow();
    }

    private String photo() {
        return office.photo(office.li);
    }
}
