package org.gongping.ballot.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollStep;
import org.gongping.ballot.poll.TestPolls;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.ballot.poll.VoterGroup.Access;
import org.gongping.ballot.poll.VoterMode;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The promises word for word; whoever changes one promises voters something else. */
class PromisesTest {

    private static final String CHINESE_REST =
            "每位有资格的投票人可以投票一次。您可以凭回执查验自己的选票已被计入。" + "如果有人要求您出示屏幕，或者运维人员在您投票时记录网络通信，以上各项无法为您提供保护。";

    private static final String ENGLISH_REST =
            "Each eligible voter can vote once. Your receipt lets you check that your ballot was"
                    + " counted. This does not protect against someone who makes you show your"
                    + " screen, nor against an operator who records the network while you vote.";

    private final Poll poll =
            TestPolls.of(new PollKey("fed", "2025", "review", "staff", 1), PollStep.PREPARED);
    private final Promises promises;

    PromisesTest() {
        var sentences = new ResourceBundleMessageSource();
        sentences.setBasename("messages/promise");
        sentences.setDefaultEncoding("UTF-8");
        promises = new Promises(sentences);
    }

    @Test
    void aGroupOfFewerThanFiveIsToldThatItIsNotAnonymous() {
        assertThat(promise(4, false))
                .isEqualTo(
                        "您所在的组只有 4 名投票人，不足 5 人：您的选票是保密的，但不是匿名的，能看到本组选票的人可能猜出是谁投的。" + CHINESE_REST);
        assertThat(promise(4, true)).isEqualTo(promise(4, false));
    }

    @Test
    void aGroupOfFiveOrMoreIsPromisedThatNothingStoredLinksABallotToItsVoter() {
        assertThat(promise(6, false))
                .isEqualTo("您所在的组有 5 人或以上参加投票时，本系统存储的任何内容都无法将您的选票与您本人联系起来。" + CHINESE_REST)
                .isEqualTo(promise(5, false));
    }

    @Test
    void aGroupThatWasDeclaredConfidentialIsToldSoHoweverManyItIs() {
        assertThat(promise(6, true))
                .isEqualTo(
                        "您所在的组（名单共 6 人）参加投票的人可能很少：您的选票是保密的，但不是匿名的，能看到本组选票的人可能猜出是谁投的。"
                                + CHINESE_REST);
    }

    /** The quotation that docs/security.md has, and voters elsewhere read. */
    @Test
    void theEnglishPromiseIsTheOneThatTheDocumentsQuote() throws IOException {
        var documents = Files.readAllLines(Path.of("../docs/security.md"));
        var quoted = documents.stream().filter(line -> line.startsWith("> ")).toList();

        assertThat(promise(6, false, Locale.ENGLISH))
                .isEqualTo(
                        "Where five or more of your group took part, nothing that this system"
                                + " stores can link your ballot to you. "
                                + ENGLISH_REST)
                .isEqualTo(quoted.getFirst().substring(2));
        assertThat(promise(4, false, Locale.ENGLISH))
                .isEqualTo(
                        "Your group has only 4 voters, fewer than 5: your ballot is confidential,"
                                + " but not anonymous; whoever can see the ballots of your group"
                                + " may guess which is yours. "
                                + ENGLISH_REST);
        assertThat(promise(6, true, Locale.ENGLISH))
                .startsWith("Few of your group (6 on the roll) may take part: your ballot is")
                .endsWith(ENGLISH_REST);
    }

    private String promise(int roll, boolean confidential) {
        return promise(roll, confidential, Locale.SIMPLIFIED_CHINESE);
    }

    private String promise(int roll, boolean confidential, Locale locale) {
        var any = poll.groups().getFirst();
        var access = new Access(VoterMode.LINKS, null, confidential);
        var group =
                new VoterGroup(
                        any.key(), any.title(), any.weight(), roll, 0, null, "sheet", access);
        return promises.to(poll, group, locale).words();
    }
}
