package org.gongping.organisation;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * A department or office of an organisation.
 *
 * @param organisation the organisation's code
 * @param name unique in the organisation; it is also the unit's key
 * @param head its head 负责人, or null if the roster names none
 * @param leaderInCharge the leader in charge of it 分管领导, or null if the roster names none
 * @param staffCount how many people it has
 */
public record Unit(
        String organisation,
        String name,
        @Nullable Staff head,
        @Nullable Staff leaderInCharge,
        int staffCount)
        implements Guarded {

    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.organisation().equals(organisation);
    }
}
