package org.gongping.organisation.mongo;

import org.gongping.organisation.Category;
import org.gongping.organisation.Post;
import org.gongping.organisation.Staff;
import org.springframework.data.annotation.Id;

import java.util.List;

/**
 * A row of an edition.
 *
 * @param id organisation, edition and number
 * @param roster organisation and edition, by which all rows of an edition are found
 */
record StaffDocument(
        @Id String id,
        String roster,
        String organisation,
        String number,
        String name,
        String unit,
        Category category,
        Post post,
        boolean head,
        List<String> inChargeOf) {

    static final String COLLECTION = "staff";

    static StaffDocument of(String edition, Staff staff) {
        var roster = EditionDocument.id(staff.organisation(), edition);
        return new StaffDocument(
                roster + ":" + staff.number(),
                roster,
                staff.organisation(),
                staff.number(),
                staff.name(),
                staff.unit(),
                staff.category(),
                staff.post(),
                staff.head(),
                staff.inChargeOf());
    }

    Staff staff() {
        return new Staff(organisation, number, name, unit, category, post, head, inChargeOf);
    }
}
