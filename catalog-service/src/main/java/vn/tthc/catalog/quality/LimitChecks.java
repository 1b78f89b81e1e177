package vn.tthc.catalog.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tthc.catalog.procedure.LimitUnit;
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
            TimeLimit better = limit;
            if (limit.unit() == LimitUnit.NONE) {
                String said =
                        limit.text().strip().lines().findFirst().orElse("").strip();
                if (NUMBER.matcher(said).matches()) {
                    better = inWorkingDays(limit, new BigDecimal(said));
                }
                findings.add(new Finding(
                        QualityKind.LIMIT_UNREADABLE,
                        limit.text().isBlank() ? null : limit.text().strip(),
                        better == limit ? null : better.text()));
            } else if (isLong(limit)) {
                findings.add(new Finding(QualityKind.LIMIT_180_DAYS_OR_MORE, limit.value() + " " + limit.text(), null));
            }
            proposed.add(better);
        }
        return new Checked(
                List.copyOf(findings),
                proposed.equals(limits) ? List.of() : List.of(Correction.amending(Part.limits, proposed)));
    }

    private static TimeLimit inWorkingDays(TimeLimit limit, BigDecimal days) {
        return new TimeLimit(
                limit.channel(), limit.caseName(), days, LimitUnit.WORKING_DAY, days.toBigInteger() + " ngày làm việc");
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
