package vn.tthc.catalog.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** The working calendar: everyone may read it, the province changes it. */
@Path("/api/v1/calendar")
class CalendarResource {
    private final CalendarService calendars;

    CalendarResource(CalendarService calendars) {
        this.calendars = calendars;
    }

    @GET
    @PermitAll
    public Uni<Calendar> get() {
        return calendars.current();
    }

    /** A new version of the nation's layer with hours and horizon; {@code version} is the one that was changed. */
    @PUT
    @Path("nation")
    @Authenticated
    public Uni<Calendar> change(@NotNull Calendar calendar) {
        return calendars.change(calendar);
    }
}
