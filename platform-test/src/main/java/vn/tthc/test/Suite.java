package vn.tthc.test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.parts.data.Csv;

/** Publishes what the catalogue would have published, so that another service has its replicas. */
public final class Suite {
    /** Birth registration: the receiving commune handles it, one working day, no fee. */
    public static final String BIRTH = SampleProcedures.BIRTH;

    /** Card of a legal adviser: the Department of Justice handles it wherever received, five working days, no fee. */
    public static final String LEGAL_ADVISER = SampleProcedures.LEGAL_ADVISER;

    /** Auctioneer's certificate again: the Department of Justice, ten working days, a fee of 500.000 đồng. */
    public static final String AUCTIONEER = SampleProcedures.AUCTIONEER;

    /** A procedure that was abolished at the end of 2025. */
    public static final String ABOLISHED = SampleProcedures.ABOLISHED;

    private Suite() {}

    /** A commune that was always there; none of the real ones has its code. @param lastDay null while it exists */
    public static void commune(String id, @Nullable LocalDate lastDay) {
        var state = new TreeMap<String, Object>(Map.of(
                "id",
                id,
                "code",
                id.substring(0, id.indexOf('-')),
                "name",
                "Xã " + id,
                "level",
                "COMMUNE",
                "parentId",
                "91-20250701",
                "predecessors",
                List.of(),
                "successors",
                List.of()));
        if (lastDay != null) {
            state.put("validTo", lastDay.toString());
        }
        unit(state);
    }

    /** Units, calendar, sample procedures and their workflows. */
    public static void publish() {
        units();
        calendar();
        SampleProcedures.all().forEach(Suite::procedure);
        SampleProcedures.workflows().forEach(Suite::workflow);
    }

    /** All real units of deploy/data, of today and of before, with their succession. */
    public static void units() {
        UnitStates.all().forEach(Suite::sendUnit);
        Events.flush();
    }

    /** @param state as in docs/architecture.md, section 6; its {@code id} is the key */
    public static void unit(Map<String, Object> state) {
        sendUnit(state);
        Events.flush();
    }

    /** The calendar of the province, known from 2023 to the end of 2027; 07:00–11:30 and 13:30–17:00. */
    public static void calendar() {
        calendar(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31));
    }

    /** The same, known for other days: deadlines beyond are refused. */
    public static void calendar(LocalDate coveredFrom, LocalDate coveredTo) {
        var state = new TreeMap<String, Object>();
        state.put("id", "an-giang");
        state.put("version", 1);
        state.put("zone", "Asia/Ho_Chi_Minh");
        state.put("hours", List.of(Map.of("from", "07:00", "to", "11:30"), Map.of("from", "13:30", "to", "17:00")));
        state.put("daysOff", days(List.of("holiday", "substitute", "swapped_off"), coveredFrom, coveredTo));
        state.put("makeUpDays", days(List.of("make_up_workday"), coveredFrom, coveredTo));
        state.put("coveredFrom", coveredFrom.toString());
        state.put("coveredTo", coveredTo.toString());
        send("tthc.catalog.calendars", "an-giang", "vn.tthc.catalog.calendar.v1", state);
        Events.flush();
    }

    /** @param state as in docs/architecture.md, section 6; its {@code code} is the key */
    public static void procedure(Map<String, Object> state) {
        send("tthc.catalog.procedures", text(state, "code"), "vn.tthc.catalog.procedure.v1", state);
        Events.flush();
    }

    /** @param state as in docs/architecture.md, section 6; its {@code key} is the key */
    public static void workflow(Map<String, Object> state) {
        send("tthc.catalog.workflows", text(state, "key"), "vn.tthc.catalog.workflow.v1", state);
        Events.flush();
    }

    private static List<Map<String, String>> days(List<String> kinds, LocalDate from, LocalDate to) {
        return Csv.resource("/data/holidays-vn.csv").stream()
                .filter(row -> kinds.contains(row.get("kind")))
                .filter(row -> !LocalDate.parse(row.get("date")).isBefore(from)
                        && !LocalDate.parse(row.get("date")).isAfter(to))
                .map(row -> Map.of("date", row.get("date"), "name", row.get("name")))
                .toList();
    }

    private static void sendUnit(Map<String, Object> unit) {
        send("tthc.catalog.units", text(unit, "id"), "vn.tthc.catalog.unit.v1", unit);
    }

    private static void send(String topic, String key, String type, Object data) {
        var unused = Events.send(UUID.randomUUID(), topic, key, type, data);
    }

    private static String text(Map<String, Object> state, String field) {
        return String.valueOf(Objects.requireNonNull(state.get(field), field));
    }
}
