package org.gongping.organisation;

import org.gongping.kernel.Chain;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a roster file says, once it is known to have no fault. Its id follows from its content, so
 * that the same file again is the same edition.
 *
 * @param organisation the organisation's code
 * @param id the first 128 bits of a hash over the content
 * @param units names, in the order in which the file first names them
 * @param staff everybody, in order of number
 */
public record Edition(String organisation, String id, List<String> units, List<Staff> staff) {

    private static final int ID_LENGTH = 32;

    /** Copies the lists. */
    public Edition {
        units = List.copyOf(units);
        staff = List.copyOf(staff);
    }

    static Edition of(String organisation, List<String> units, Collection<Staff> people) {
        var staff = people.stream().sorted(Comparator.comparing(Staff::number)).toList();
        var lines = staff.stream().map(Edition::line).collect(Collectors.joining("\n"));
        var text = String.join("\t", units) + "\n" + lines;
        var hash = Chain.sha256(text.getBytes(StandardCharsets.UTF_8));
        return new Edition(organisation, hash.substring(0, ID_LENGTH), units, staff);
    }

    /** No cell holds a tab or a line break: the file's reader refuses what cannot be seen. */
    private static String line(Staff staff) {
        return String.join(
                "\t",
                staff.number(),
                staff.name(),
                staff.unit(),
                staff.category().name(),
                staff.post().name(),
                String.valueOf(staff.head()),
                String.join("、", staff.inChargeOf()));
    }
}
