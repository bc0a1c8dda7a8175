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

    String to(Poll poll, VoterGroup group, Locale locale) {
        var least = poll.rules().minimumGroup();
        var voters = group.roll();
        if (voters < least) {
            return say("ballot.promise.small", locale, voters, least);
        }
        return group.isConfidential()
                ? say("ballot.promise.confidential", locale, voters)
                : say("ballot.promise", locale, least);
    }

    private String say(String key, Locale locale, Object... numbers) {
        return sentences.getMessage(key, numbers, locale);
    }
}
