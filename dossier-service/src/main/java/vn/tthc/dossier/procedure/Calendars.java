package vn.tthc.dossier.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.DayNames;
import vn.tthc.dossier.deadline.Deadlines;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.replica.Replicas;
import vn.tthc.platform.worktime.CalendarState;

/** The working calendars, from the catalogue's topic: that of the province, and of the units that have one of their own. */
@ApplicationScoped
public class Calendars {
    /** @param names why nobody works on a day */
    public record Known(Deadlines deadlines, DayNames names) {}

    /** The calendars of all units, as they are at one moment. */
    public static final class Book {
        private final Map<String, CalendarState> states;
        private final Map<String, Known> known = new ConcurrentHashMap<>();

        private Book(List<CalendarState> states) {
            this.states = states.stream().collect(Collectors.toUnmodifiableMap(CalendarState::id, Function.identity()));
        }

        /** Id of the calendar that holds for the unit: its own, otherwise the province's. */
        public String idFor(String unitId) {
            return states.containsKey(unitId) ? unitId : CalendarState.PROVINCE;
        }

        /** @throws Refusal {@code calendar-broken} when no calendar has been published, or a useless one */
        public Known of(String unitId) {
            CalendarState state = states.get(idFor(unitId));
            if (state == null) {
                throw new Missing();
            }
            return known.computeIfAbsent(state.id(), id -> new Known(new Deadlines(state.calendar()), names(state)));
        }

        /** The book as it would be with other calendars in it. */
        public Book with(List<CalendarState> changed) {
            Map<String, CalendarState> all = new HashMap<>(states);
            changed.forEach(state -> all.put(state.id(), state));
            return new Book(List.copyOf(all.values()));
        }
    }

    private record Cached(List<CalendarState> source, Book book) {}

    private final Replicas replicas;
    private volatile @Nullable Cached cached;

    Calendars(Replicas replicas) {
        this.replicas = replicas;
    }

    public Uni<Book> book() {
        return replicas.all(CalendarState.TOPIC, CalendarState.class).map(states -> {
            Cached last = cached;
            if (last == null || last.source() != states) {
                last = new Cached(states, new Book(states));
                cached = last;
            }
            return last.book();
        });
    }

    /** The calendar of the province. @throws Refusal {@code calendar-broken} when there is none, or a useless one */
    public Uni<Known> current() {
        return book().map(book -> book.of(CalendarState.PROVINCE));
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
