package vn.tthc.dossier.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.DayNames;
import vn.tthc.dossier.deadline.Deadlines;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.replica.Replicas;
import vn.tthc.platform.worktime.CalendarState;

/** The working calendar of the province, from the catalogue's topic. */
@ApplicationScoped
public class Calendars {
    /** @param names why nobody works on a day */
    public record Known(Deadlines deadlines, DayNames names) {}

    private record Cached(CalendarState source, Known known) {}

    private final Replicas replicas;
    private volatile @Nullable Cached cached;

    Calendars(Replicas replicas) {
        this.replicas = replicas;
    }

    /** @throws Refusal {@code calendar-broken} when no calendar has been published, or a useless one */
    public Uni<Known> current() {
        return replicas.find(CalendarState.TOPIC, CalendarState.PROVINCE, CalendarState.class)
                .map(state -> {
                    if (state == null) {
                        throw new Missing();
                    }
                    Cached last = cached;
                    if (last != null && last.source().equals(state)) {
                        return last.known();
                    }
                    Known known = new Known(new Deadlines(state.calendar()), names(state));
                    cached = new Cached(state, known);
                    return known;
                });
    }

    private static DayNames names(CalendarState state) {
        Map<LocalDate, String> names = new HashMap<>();
        state.daysOff().forEach(day -> names.put(day.date(), day.name()));
        return new DayNames(names);
    }

    private static final class Missing extends Refusal {
        Missing() {
            super(
                    Kind.UNAVAILABLE,
                    "calendar-broken",
                    "Chưa có lịch làm việc nên không tính được hạn trả kết quả.",
                    "There is no working calendar, so no due date can be computed.");
        }
    }
}
