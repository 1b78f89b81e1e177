package vn.tthc.dossier.deadline;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Time limit of a procedure for one channel and case (thời hạn giải quyết).
 *
 * @param value how many units; null or not positive: no appointment, whatever the unit
 */
public record TimeLimit(@Nullable BigDecimal value, LimitUnit unit) {
    public static final TimeLimit NONE = new TimeLimit(null, LimitUnit.NONE);

    public static TimeLimit of(long value, LimitUnit unit) {
        return new TimeLimit(BigDecimal.valueOf(value), unit);
    }

    public boolean hasAppointment() {
        return unit != LimitUnit.NONE && value != null && value.signum() > 0;
    }

    /** For people, for example {@code 5 ngày làm việc}. */
    public String vietnamese() {
        return value == null || !hasAppointment()
                ? "Không hẹn ngày trả kết quả"
                : value.stripTrailingZeros().toPlainString().replace('.', ',') + " " + unit.vietnamese();
    }
}
