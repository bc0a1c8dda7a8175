package org.gongping.ballot.box;

import org.gongping.ballot.box.CastCredential.Shown;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

/**
 * Says of a credential that is not good here whether it is good elsewhere in the cycle, as when a
 * phone keeps several; everything else is forged.
 */
@Component
class CredentialElsewhere {

    private final Polls polls;

    CredentialElsewhere(Polls polls) {
        this.polls = polls;
    }

    /** Why it is not good. */
    RefusalCode why(Poll poll, Shown shown) {
        if (isGoodInSomeGroup(poll, shown)) {
            return RefusalCode.CREDENTIAL_OF_OTHER_GROUP;
        }
        return polls.of(poll.key().cycleKey()).stream()
                        .anyMatch(other -> isGoodInSomeGroup(other, shown))
                ? RefusalCode.CREDENTIAL_OF_OTHER_POLL
                : RefusalCode.FORGED_CREDENTIAL;
    }

    private static boolean isGoodInSomeGroup(Poll poll, Shown shown) {
        return poll.groups().stream()
                .anyMatch(group -> {
                    var issuer = group.access().issuer();
                    var here = shown.in(poll.key(), group.key()).valueOrNull();
                    return issuer != null && here != null && here.isSignedBy(issuer);
                });
    }
}
