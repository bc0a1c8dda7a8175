package org.gongping.ballot.link;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.SlipRegister;
import org.gongping.ballot.poll.VoterGroup;
import org.springframework.stereotype.Component;

import java.util.Set;

/** Tells good slips by the sheet that the poll names; sheets never change, so memory serves. */
@Component
class RegisteredSlips implements SlipRegister {

    private static final int MOST_IN_MEMORY = 200_000;

    private final LoadingCache<String, Set<String>> sheets;

    RegisteredSlips(SlipSheets stored) {
        sheets =
                Caffeine.newBuilder()
                        .maximumWeight(MOST_IN_MEMORY)
                        .weigher((String _, Set<String> hashes) -> hashes.size())
                        .build(stored::hashes);
    }

    @Override
    public boolean holds(Poll poll, String group, String tokenHash) {
        return poll.group(group)
                .map(VoterGroup::slips)
                .map(sheet -> sheets.get(sheet).contains(tokenHash))
                .orElse(false);
    }
}
