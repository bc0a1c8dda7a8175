package org.gongping.ballot.poll;

import org.gongping.kernel.Chain;
import org.gongping.scoring.LocalText;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Polls that somebody brought to where they stand, with one group: 8 slips for 9 voters. */
public final class TestPolls {

    public static final String GROUP = "all";

    private TestPolls() {}

    /** A poll to which these steps were done. */
    public static Poll of(PollKey key, PollStep... steps) {
        var title = new LocalText(Map.of("zh-CN", "民主评议"));
        var history =
                Stream.of(steps)
                        .map(step -> new PollEvent(step, "", Instant.EPOCH, "o1", Chain.START))
                        .toList();
        return new Poll(
                key,
                "request",
                title,
                "市妇联",
                List.of(),
                List.of(group(title)),
                rules(),
                PollWindows.NONE,
                true,
                history);
    }

    /** The poll as if this end of casting had been announced while it was still to come. */
    public static Poll castUntil(Poll poll, Instant end) {
        return poll.with(new PollWindows(null, end))
                .noted(PollStep.WINDOWS_SET, "", Instant.EPOCH, "o1");
    }

    private static PaperRules rules() {
        var quorum = new BigDecimal("80");
        return new PaperRules(BigDecimal.TEN, BigDecimal.ONE, 5, quorum, List.of(), List.of());
    }

    private static VoterGroup group(LocalText title) {
        var access = VoterGroup.Access.BY_SLIPS;
        return new VoterGroup(GROUP, title, BigDecimal.ONE, 9, 8, "sheet", null, access);
    }
}
