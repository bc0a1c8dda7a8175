package org.gongping.organisation;

/**
 * What an edition changes, in people.
 *
 * @param added who are new
 * @param changed whose entry differs
 * @param removed who are no longer on the roster
 * @param unchanged whose entry is the same
 */
public record RosterChange(int added, int changed, int removed, int unchanged) {

    static RosterChange between(Roster before, Edition after) {
        var unchanged = 0;
        var changed = 0;
        for (var staff : after.staff()) {
            var old = before.find(staff.number());
            if (old.isPresent() && old.get().equals(staff)) {
                unchanged++;
            } else if (old.isPresent()) {
                changed++;
            }
        }
        var stayed = changed + unchanged;
        return new RosterChange(
                after.staff().size() - stayed, changed, before.staff().size() - stayed, unchanged);
    }
}
