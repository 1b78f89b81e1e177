package vn.tthc.reporting.figure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.InvalidInput;
import vn.tthc.reporting.fact.Attribution;
import vn.tthc.reporting.fact.Axis;
import vn.tthc.reporting.indicator.Window;

/**
 * Window and filters of a question; the same for a figure and for its cases.
 *
 * @param procedures codes of which one is enough; empty: any
 * @param attribution whose unit the filter and the rows are about
 * @param fields those that the caller's key is limited to; empty: any
 */
record Filter(
        LocalDate from,
        LocalDate to,
        @Nullable String unit,
        boolean subtree,
        Territory territory,
        Attribution attribution,
        @Nullable String level,
        @Nullable String field,
        @Nullable String procedure,
        Set<String> procedures,
        @Nullable String channel,
        Set<String> fields) {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    Filter {
        within("from", from);
        within("to", to);
        if (to.isBefore(from))
            throw new InvalidInput(
                    "to",
                    "Ngày cuối kỳ phải không trước ngày đầu kỳ.",
                    "The last day of the window must not be before its first day.");
    }

    /** The same question about some fields only. */
    Filter within(Set<String> some) {
        return new Filter(
                from, to, unit, subtree, territory, attribution, level, field, procedure, procedures, channel, some);
    }

    /** What the filters tell apart. */
    Set<Axis> axes() {
        var axes = EnumSet.noneOf(Axis.class);
        if (field != null || !fields.isEmpty()) axes.add(Axis.FIELD);
        if (procedure != null || !procedures.isEmpty()) axes.add(Axis.PROCEDURE);
        if (level != null) axes.add(Axis.LEVEL);
        if (channel != null) axes.add(Axis.CHANNEL);
        return axes;
    }

    /** What has happened of the window until today. */
    Window window(LocalDate today) {
        return new Window(from, to).until(today);
    }

    private static void within(String field, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST))
            throw new InvalidInput(
                    field, "Ngày phải trong các năm 2000–2999.", "The day must be in the years 2000 to 2999.");
    }
}
