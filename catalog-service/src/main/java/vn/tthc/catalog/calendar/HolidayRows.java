package vn.tthc.catalog.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Odd;
import vn.tthc.platform.worktime.CalendarState;

/**
 * Makes a calendar from the rows of the holiday file. Pure. Days off of public servants: Labour Code 2019, article 112,
 * and the yearly letters of the Government's office.
 */
final class HolidayRows {
    /** Working hours of the offices (giờ hành chính). */
    static final List<Calendar.Hours> OFFICE_HOURS = List.of(
            new Calendar.Hours(LocalTime.of(7, 0), LocalTime.of(11, 30)),
            new Calendar.Hours(LocalTime.of(13, 30), LocalTime.of(17, 0)));

    private final List<CalendarState.Day> daysOff = new ArrayList<>();
    private final List<CalendarState.Day> makeUpDays = new ArrayList<>();
    private final List<Odd> odd = new ArrayList<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /** @param calendar null when the file has no readable day */
    record Read(@Nullable Calendar calendar, List<Odd> odd) {}

    static Read read(List<Map<String, String>> rows) {
        HolidayRows days = new HolidayRows();
        for (int i = 0; i < rows.size(); i++) {
            days.add(rows.get(i), i + 1);
        }
        return new Read(days.calendar(), days.odd);
    }

    private void add(Map<String, String> row, int no) {
        String kind = row.getOrDefault("kind", "");
        String name = row.getOrDefault("name", "");
        LocalDate date;
        try {
            date = LocalDate.parse(row.getOrDefault("date", ""));
        } catch (DateTimeParseException e) {
            odd.add(new Odd(no, row.get("date"), "date-unreadable", "Ngày không đọc được.", row.toString()));
            return;
        }
        first = first == null || date.isBefore(first) ? date : first;
        last = last == null || date.isAfter(last) ? date : last;
        switch (kind) {
            case "holiday", "substitute", "swapped_off" -> daysOff.add(new CalendarState.Day(date, name));
            case "make_up_workday" -> makeUpDays.add(new CalendarState.Day(date, name));
            case "proposed_holiday" ->
                odd.add(new Odd(
                        no,
                        date.toString(),
                        "holiday-not-confirmed",
                        "Ngày nghỉ mới là đề xuất: tính là ngày làm việc.",
                        name));
            default -> odd.add(new Odd(no, date.toString(), "kind-unknown", "Loại ngày không rõ: bỏ qua.", kind));
        }
        if (row.getOrDefault("source", "").contains("unverified") && !kind.equals("proposed_holiday")) {
            odd.add(new Odd(
                    no, date.toString(), "day-unverified", "Ngày này cần xác nhận lại với văn bản chính thức.", name));
        }
    }

    /** One year beyond the decreed ones is covered by the weekend rule alone, so that deadlines may run into it. */
    private @Nullable Calendar calendar() {
        if (first == null || last == null) {
            return null;
        }
        int decreed = last.getYear();
        return new Calendar(
                CalendarState.PROVINCE,
                1,
                "Asia/Ho_Chi_Minh",
                OFFICE_HOURS,
                daysOff,
                makeUpDays,
                LocalDate.of(first.getYear(), 1, 1),
                LocalDate.of(decreed + 1, 12, 31),
                LocalDate.of(decreed + 1, 1, 1),
                "Lịch nghỉ lễ, tết năm " + (decreed + 1)
                        + " chưa được công bố: từ 01/01/" + (decreed + 1)
                        + " chỉ trừ thứ Bảy và Chủ nhật; ngày hẹn trả được tính lại khi có lịch chính thức.");
    }
}
