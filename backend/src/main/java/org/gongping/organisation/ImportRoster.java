package org.gongping.organisation;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.organisation.RosterFile.Reading;
import org.gongping.organisation.sheet.Sheet;
import org.gongping.organisation.sheet.UnreadableSheetException;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.function.Function;

/**
 * Replaces an organisation's roster by a file's: all of it or, with any fault, nothing. The same
 * file again changes nothing.
 */
@Component
public class ImportRoster {

    /** More than 20,000 people take. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Organisations organisations;
    private final Clock clock;

    ImportRoster(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What importing the file would change; stores nothing. */
    public RosterResult check(Caller caller, String name, byte[] content) {
        var organisation = organisation(caller);
        return read(
                organisation.code(),
                name,
                content,
                edition ->
                        RosterResult.sound(RosterChange.between(organisation.roster(), edition)));
    }

    /** Imports the file and says what that changed. */
    public RosterResult run(Caller caller, String name, byte[] content) {
        return read(caller.organisation(), name, content, edition -> putInForce(caller, edition));
    }

    private RosterResult putInForce(Caller caller, Edition edition) {
        var organisation = organisation(caller);
        var change = RosterChange.between(organisation.roster(), edition);
        if (organisation.roster().edition().filter(edition.id()::equals).isPresent()) {
            return RosterResult.sound(change);
        }
        var event = organisation.imported(edition, clock.instant(), caller.number());
        return organisations.replaceRoster(organisation, edition, event)
                ? RosterResult.sound(change)
                : RosterResult.refused(Refusal.of(RefusalCode.STALE));
    }

    private static RosterResult read(
            String organisation,
            String name,
            byte[] content,
            Function<Edition, RosterResult> next) {
        if (content.length > MOST_BYTES) {
            return RosterResult.refused(Refusal.at("content", RefusalCode.TOO_LONG, MOST_BYTES));
        }
        try {
            var rows = Sheet.read(name, content, RosterFile.MOST_ROWS);
            return switch (RosterFile.read(organisation, rows)) {
                case Reading.Sound(Edition edition) -> next.apply(edition);
                case Reading.Faulty(var faults) -> RosterResult.faulty(faults);
            };
        } catch (UnreadableSheetException _) {
            return RosterResult.refused(Refusal.at("content", RefusalCode.FILE_UNREADABLE));
        }
    }

    /** A caller was let in by an organisation, so there is one. */
    private Organisation organisation(Caller caller) {
        return organisations.find(caller.organisation()).orElseThrow();
    }
}
