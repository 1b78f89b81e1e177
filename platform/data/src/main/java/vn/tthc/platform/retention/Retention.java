package vn.tthc.platform.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How long the person stays in a record that has ended. @param periods by class of record, or {@value #ALL} */
public record Retention(Map<String, Period> periods) {
    static final String ALL = "all";

    /**
     * The first day without the person; empty when no period is set for this record.
     *
     * @param classes of the record, the narrowest first
     */
    public Optional<LocalDate> endsOn(List<String> classes, LocalDate ended) {
        return Stream.concat(classes.stream(), Stream.of(ALL))
                .filter(periods::containsKey)
                .findFirst()
                .map(record -> ended.plus(periods.get(record)).plusDays(1));
    }

    /** @throws RetentionRefusal while the period runs, or when none is set */
    public void requireOver(List<String> classes, LocalDate ended, LocalDate today) {
        LocalDate end = endsOn(classes, ended).orElseThrow(RetentionRefusal.NoPeriod::new);
        if (today.isBefore(end)) {
            throw new RetentionRefusal.StillKept(end);
        }
    }
}
