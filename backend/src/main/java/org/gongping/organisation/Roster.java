package org.gongping.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One edition of an organisation's roster. An edition never changes; an import makes another. */
public final class Roster {

    private final String organisation;
    private final @Nullable String edition;
    private final List<Staff> staff;
    private final List<Unit> units;
    private final Map<String, Staff> byNumber;
    private final Map<String, List<Staff>> byUnit;

    /**
     * Puts a roster together.
     *
     * @param edition the edition's id; null for the empty roster before the first import
     * @param unitNames the units in roster order
     * @param staff everybody, in any order
     */
    public Roster(
            String organisation,
            @Nullable String edition,
            List<String> unitNames,
            List<Staff> staff) {
        this.organisation = organisation;
        this.edition = edition;
        this.staff = staff.stream().sorted(Comparator.comparing(Staff::number)).toList();
        byNumber = this.staff.stream().collect(toUnmodifiableMap(Staff::number, s -> s));
        byUnit = this.staff.stream().collect(groupingBy(Staff::unit));
        units = units(unitNames);
    }

    /** The roster of an organisation that has imported none yet. */
    public static Roster empty(String organisation) {
        return new Roster(organisation, null, List.of(), List.of());
    }

    /** The edition's id; empty before the first import. */
    public Optional<String> edition() {
        return Optional.ofNullable(edition);
    }

    /** Everybody, in order of number. */
    public List<Staff> staff() {
        return staff;
    }

    /** The units, in roster order. */
    public List<Unit> units() {
        return units;
    }

    /** The person with this number. */
    public Optional<Staff> find(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The unit of this name. */
    public Optional<Unit> unit(String name) {
        return units.stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    /** Who works in this unit, in order of number; nobody if there is no such unit. */
    public List<Staff> staffOf(String unit) {
        return List.copyOf(byUnit.getOrDefault(unit, List.of()));
    }

    /** Those whose name contains the text or whose number begins with it, in order of number. */
    public List<Staff> search(String text) {
        var wanted = text.strip();
        return staff.stream()
                .filter(s -> s.name().contains(wanted) || s.number().startsWith(wanted))
                .toList();
    }

    private List<Unit> units(List<String> names) {
        var heads =
                staff.stream().filter(Staff::head).collect(toUnmodifiableMap(Staff::unit, s -> s));
        var leaders = new HashMap<String, Staff>();
        staff.forEach(leader -> leader.inChargeOf().forEach(unit -> leaders.put(unit, leader)));
        Function<String, Unit> make =
                name ->
                        new Unit(
                                organisation,
                                name,
                                heads.get(name),
                                leaders.get(name),
                                byUnit.getOrDefault(name, List.of()).size());
        return names.stream().map(make).toList();
    }
}
