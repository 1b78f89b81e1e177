package vn.tthc.catalog.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.LimitUnit;
import vn.tthc.catalog.procedure.LimitWords;
import vn.tthc.catalog.procedure.TimeLimit;

/** Time limits. A number without a unit most likely means working days, as with most procedures; a person confirms it. Pure. */
final class LimitChecks {
    private static final Pattern NUMBER = Pattern.compile("0*[1-9]\\d{0,2}");
    private static final int LONG_DAYS = 180;

    private LimitChecks() {}

    static Checked of(List<TimeLimit> limits) {
        Set<Finding> findings = new LinkedHashSet<>();
        List<TimeLimit> proposed = new ArrayList<>();
        for (TimeLimit limit : limits) {
            TimeLimit better = better(limit);
            QualityKind kind = kind(limit);
            if (kind != null) {
                findings.add(new Finding(
                        kind,
                        limit.text().isBlank() ? null : limit.text().strip(),
                        better.equals(limit) ? null : better.text()));
            }
            if (isLong(limit)) {
                findings.add(new Finding(QualityKind.LIMIT_180_DAYS_OR_MORE, LimitWords.of(limit), null));
            }
            proposed.add(better);
        }
        return new Checked(
                List.copyOf(findings),
                proposed.equals(limits) ? List.of() : List.of(Correction.amending(Part.limits, proposed)));
    }

    private static @Nullable QualityKind kind(TimeLimit limit) {
        return switch (LimitWords.statement(limit)) {
            case COUNTED -> null;
            case CONCLUDED -> QualityKind.LIMIT_CONCLUDED;
            case WITHOUT_UNIT -> QualityKind.LIMIT_WITHOUT_UNIT;
            case IN_WORDS -> QualityKind.LIMIT_UNREADABLE;
            case NOT_STATED -> QualityKind.LIMIT_NOT_STATED;
        };
    }

    /** As a decision would say it; the same limit where a person has to find out. */
    private static TimeLimit better(TimeLimit limit) {
        BigDecimal value = limit.value();
        return switch (LimitWords.statement(limit)) {
            case COUNTED, IN_WORDS, NOT_STATED -> limit;
            case CONCLUDED -> value == null ? limit : inWords(limit, value, limit.unit());
            case WITHOUT_UNIT -> {
                String said =
                        limit.text().strip().lines().findFirst().orElse("").strip();
                yield NUMBER.matcher(said).matches()
                        ? inWords(limit, new BigDecimal(said), LimitUnit.WORKING_DAY)
                        : limit;
            }
        };
    }

    private static TimeLimit inWords(TimeLimit limit, BigDecimal value, LimitUnit unit) {
        return new TimeLimit(limit.channel(), limit.caseName(), value, unit, LimitWords.time(value, unit));
    }

    private static boolean isLong(TimeLimit limit) {
        if (limit.value() == null) {
            return false;
        }
        int days =
                switch (limit.unit()) {
                    case WORKING_DAY, DAY -> limit.value().intValue();
                    case MONTH -> limit.value().intValue() * 30;
                    case HOUR, NONE -> 0;
                };
        return days >= LONG_DAYS;
    }
}
