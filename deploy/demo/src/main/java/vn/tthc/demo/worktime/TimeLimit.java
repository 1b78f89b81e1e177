package vn.tthc.demo.worktime;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Time limit of a procedure (thời hạn giải quyết). @param value null: no appointment is given */
public record TimeLimit(@Nullable BigDecimal value, Unit unit) {
    public static final TimeLimit NONE = new TimeLimit(null, Unit.NONE);

    public enum Unit {
        /** Eight hours of working time. */
        WORKING_DAY,
        /** Calendar day. */
        DAY,
        /** Working hour. */
        HOUR,
        /** Calendar month. */
        MONTH,
        NONE
    }

    /** Null when there is no appointment. */
    public @Nullable BigDecimal amount() {
        return unit == Unit.NONE || value == null || value.signum() <= 0 ? null : value;
    }
}
