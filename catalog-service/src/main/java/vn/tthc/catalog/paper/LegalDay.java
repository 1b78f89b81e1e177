package vn.tthc.catalog.paper;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as documents write them: Decree 30/2020/NĐ-CP, appendix I. */
public final class LegalDay {
    /** What stands where something is to be filled in by hand. */
    public static final String DOTS = "……";

    private LegalDay() {}

    /** Days below 10 and months below 3 with a zero. @param day null: to be filled in */
    public static String of(@Nullable LocalDate day) {
        return day == null
                ? "ngày " + DOTS + " tháng " + DOTS + " năm " + DOTS
                : String.format(
                        Locale.ROOT,
                        day.getMonthValue() < 3 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d",
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear());
    }
}
