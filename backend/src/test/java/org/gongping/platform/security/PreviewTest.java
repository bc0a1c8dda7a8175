package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.poll.Poll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/** Programs that look at a link before its reader does: they spend nothing. */
class PreviewTest extends VotingByHttp {

    private static final int LOOKS = 100;

    private PollDesk desk;
    private Poll poll;

    @BeforeEach
    void aSlipIsPrinted() {
        desk = desk();
        poll = desk.opened();
    }

    @Test
    void aHundredLooksAtItsPageLeaveATokenUsable() {
        var slip = desk.right(poll, PollDesk.SLIPS, 0);
        var before = everything();
        for (int look = 0; look < LOOKS; look++) {
            for (String page : List.of("/vote", "/collect")) {
                for (String link : List.of(page, page + "?" + slip, page + "/" + slip)) {
                    send(request(link).GET());
                    send(request(link).method("HEAD", BodyPublishers.noBody()));
                }
            }
        }
        assertThat(everything()).isEqualTo(before);

        assertThat(castBallot(slip, marks(poll, "90")).body())
                .contains("\"leaf\":\"")
                .contains("\"refusals\":[]");
    }

    @Test
    void nothingThatIsGotByGetChangesWhatIsStored() {
        var before = everything();
        var operation = "mutation%20%7BsignOut%7B__typename%7D%7D";
        for (String path :
                List.of(
                        "/",
                        "/claims",
                        "/try.json",
                        "/graphql",
                        "/graphql?query=" + operation,
                        "/actuator/health",
                        "/boards/x/board.json",
                        "/bundles/x/public",
                        "/bundles/x/sealed?until=9&sig=x",
                        "/evidence/x?until=9&sig=x",
                        "/nothing.png")) {
            send(request(path).GET());
            send(request(path).method("HEAD", BodyPublishers.noBody()));
        }

        assertThat(everything()).isEqualTo(before);
    }
}
