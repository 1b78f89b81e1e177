package vn.tthc.dossier.deadline;

import java.util.ArrayList;
import java.util.List;

/** Working time in words, for example {@code 1 ngày 3 giờ}; a working day has eight hours. */
public final class WorkingTimeText {
    private static final long DAY = 480;
    private static final long HOUR = 60;

    private WorkingTimeText() {}

    /** @param minutes not negative */
    public static String of(long minutes) {
        List<String> parts = new ArrayList<>();
        add(parts, minutes / DAY, "ngày");
        add(parts, minutes % DAY / HOUR, "giờ");
        add(parts, minutes % HOUR, "phút");
        return parts.isEmpty() ? "0 phút" : String.join(" ", parts);
    }

    private static void add(List<String> parts, long amount, String unit) {
        if (amount > 0) {
            parts.add(amount + " " + unit);
        }
    }
}
