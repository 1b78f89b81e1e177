package vn.tthc.catalog.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tthc.catalog.calendar.CalendarService;
import vn.tthc.platform.data.Statements;

/** The clocks of publication on the province's calendar of now. */
@ApplicationScoped
public class Clocks {
    private final CalendarService calendars;
    private final PublicationSettings settings;

    Clocks(CalendarService calendars, PublicationSettings settings) {
        this.calendars = calendars;
        this.settings = settings;
    }

    /** Inside a transaction at hand. */
    public Uni<PublicationClocks> current(Statements statements) {
        return calendars
                .working(statements)
                .map(calendar -> new PublicationClocks(calendar.orElse(null), settings.daysFromReceipt()));
    }
}
