package vn.tthc.feedback.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.tthc.platform.data.AfterCommit;
import vn.tthc.platform.deadline.CalendarChanges;
import vn.tthc.platform.event.EventHandler;
import vn.tthc.platform.event.IncomingEvent;

/** Notes each new version of a calendar, so that {@link DeadlineMover} goes through the open feedbacks for it. */
@ApplicationScoped
class CalendarWatch implements EventHandler {
    private final CalendarChanges changes;
    private final DeadlineMover mover;

    CalendarWatch(CalendarChanges changes, DeadlineMover mover) {
        this.changes = changes;
        this.mover = mover;
    }

    @Override
    public Set<String> types() {
        return CalendarChanges.TYPES;
    }

    @Override
    public Uni<Void> on(List<IncomingEvent> events) {
        AfterCommit.run(mover::wake);
        return changes.note(events);
    }
}
