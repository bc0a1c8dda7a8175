package org.gongping.ballot.graphql;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.VoterGroup;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** What voters are promised, word for word, by the size of their group and what was declared. */
@Component
class Promises {

    private final MessageSource sentences;

    Promises(MessageSource sentences) {
        this.sentences = sentences;
    }

    /**
     * A promise.
     *
     * @param words in the voter's language
     * @param confidential whether they promise confidentiality only, not anonymity
     */
    record Promised(String words, boolean confidential) {}

    Promised to(Poll poll, VoterGroup group, Locale locale) {
        var least = poll.rules().minimumGroup();
        if (!poll.isConfidential(group)) {
            return new Promised(say("ballot.promise", locale, least), false);
        }
        if (group.roll() < least) {
            return new Promised(say("ballot.promise.small", locale, group.roll(), least), true);
        }
        return group.isDeclaredConfidential()
                ? new Promised(say("ballot.promise.confidential", locale, group.roll()), true)
                : new Promised(say("ballot.promise.slips", locale, group.issued(), least), true);
    }

    private String say(String key, Locale locale, Object... numbers) {
        return sentences.getMessage(key, numbers, locale);
    }
}
