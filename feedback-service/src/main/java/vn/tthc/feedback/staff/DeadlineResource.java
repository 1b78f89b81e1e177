package vn.tthc.feedback.staff;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import vn.tthc.feedback.register.DeadlineDryRun;
import vn.tthc.feedback.register.MovedDeadlines;
import vn.tthc.platform.deadline.CalendarChange;
import vn.tthc.platform.deadline.CalendarChanges;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.worktime.CalendarState;

/** What changes of the working calendars do, or would do, to open deadlines. */
@Path("/api/v1/deadlines")
@Authenticated
class DeadlineResource {
    private static final String CALENDAR = "catalog:calendar";

    private final DeadlineDryRun dryRun;
    private final CalendarChanges changes;
    private final Identity identity;

    DeadlineResource(DeadlineDryRun dryRun, CalendarChanges changes, Identity identity) {
        this.dryRun = dryRun;
        this.changes = changes;
        this.identity = identity;
    }

    /** Nothing is changed: the answer is what would move with these calendars in place of theirs. */
    @POST
    @Path("dry-run")
    public Uni<MovedDeadlines> dryRun(@NotNull @Size(min = 1, max = 200) List<@NotNull CalendarState> calendars) {
        identity.current().require(CALENDAR);
        return dryRun.of(calendars);
    }

    /** The latest changes with how many deadlines they moved. */
    @GET
    @Path("changes")
    public Uni<List<CalendarChange>> changes() {
        identity.current().require(CALENDAR);
        return changes.latest();
    }
}
