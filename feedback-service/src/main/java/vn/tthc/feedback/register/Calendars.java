package vn.tthc.feedback.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tthc.feedback.lifecycle.FeedbackRefusal;
import vn.tthc.platform.replica.Replicas;
import vn.tthc.platform.worktime.CalendarState;
import vn.tthc.platform.worktime.WorkingCalendar;

/** The province's working calendar, as the catalogue last published it. */
@ApplicationScoped
public class Calendars {
    private final Replicas replicas;

    Calendars(Replicas replicas) {
        this.replicas = replicas;
    }

    /** Fails with {@link FeedbackRefusal.CalendarMissing} until the first one has arrived. */
    public Uni<WorkingCalendar> current() {
        return replicas.find(CalendarState.TOPIC, CalendarState.PROVINCE, CalendarState.class)
                .onItem()
                .ifNull()
                .failWith(FeedbackRefusal.CalendarMissing::new)
                .map(CalendarState::calendar);
    }
}
