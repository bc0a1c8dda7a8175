package org.gongping.organisation;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Guarded;
import org.gongping.kernel.Person;

import java.util.List;
import java.util.Map;

/**
 * A person on a roster. Colleagues may know who else works in their organisation.
 *
 * @param organisation the organisation's code
 * @param number the staff number 工号, unique in the organisation
 * @param unit the name of the unit that the person works in
 * @param head whether the person is the unit's head 单位负责人
 * @param inChargeOf the names of the units that the person is the leader in charge of 分管单位
 */
public record Staff(
        String organisation,
        String number,
        String name,
        String unit,
        Category category,
        Post post,
        boolean head,
        List<String> inChargeOf)
        implements Guarded {

    /** Copies the units. */
    public Staff {
        inChargeOf = List.copyOf(inChargeOf);
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.organisation().equals(organisation);
    }

    /**
     * What a scheme's rules may pick people by: {@code category}, {@code post} and {@code unit}.
     */
    public Map<String, String> traits() {
        return Map.of("category", category.name(), "post", post.name(), "unit", unit);
    }

    /** What accounts and histories need to know. */
    public Person person() {
        return new Person(number, name, unit);
    }
}
