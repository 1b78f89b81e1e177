package vn.tthc.catalog.list;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.list.InternalProcedure.Group;
import vn.tthc.catalog.list.ListLine.Action;
import vn.tthc.catalog.procedure.LimitUnit;
import vn.tthc.catalog.procedure.ProcedureLevel;

/** What stands in the cells of the table of a list decision, as offices write it. Pure. */
final class LineCells {
    private static final LocalDate DAY_ZERO_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
    private static final Pattern SERIAL_DAY = Pattern.compile("\\d{5}(?:\\.0*)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
    private static final Map<LimitUnit, String> UNITS = Map.of(
            LimitUnit.WORKING_DAY, "ngày làm việc",
            LimitUnit.DAY, "ngày",
            LimitUnit.HOUR, "giờ",
            LimitUnit.MONTH, "tháng");

    private LineCells() {}

    /** An empty cell adds. */
    static Optional<Action> action(@Nullable String text) {
        String folded = text == null ? "" : SearchText.fold(text);
        if (folded.equals("change") || folded.contains("sua") || folded.contains("dieu chinh")) {
            return Optional.of(Action.CHANGE);
        }
        if (folded.isEmpty() || folded.equals("add") || folded.contains("bo sung") || folded.contains("vao")) {
            return Optional.of(Action.ADD);
        }
        boolean removes = folded.equals("remove") || folded.contains("ra khoi") || folded.contains("loai");
        return removes || folded.contains("dua ra") ? Optional.of(Action.REMOVE) : Optional.empty();
    }

    static String words(Action action) {
        return switch (action) {
            case ADD -> "Đưa vào";
            case CHANGE -> "Sửa đổi";
            case REMOVE -> "Đưa ra khỏi";
        };
    }

    /** The list that the text names; of several the one with the longest title. */
    static Optional<ListKind> kind(String text) {
        String folded = SearchText.fold(text);
        return Arrays.stream(ListKind.values())
                .filter(kind -> kind.name().equals(text.strip()) || folded.contains(SearchText.fold(kind.title())))
                .max(Comparator.comparingInt(kind -> kind.title().length()));
    }

    static Optional<ProcedureLevel> level(@Nullable String text) {
        String folded = text == null ? "" : " " + SearchText.fold(text) + " ";
        boolean province = folded.contains(" tinh ") || folded.contains(" province ");
        boolean commune = folded.contains(" xa ") || folded.contains(" commune ");
        if (province == commune) {
            return Optional.empty();
        }
        return Optional.of(province ? ProcedureLevel.PROVINCE : ProcedureLevel.COMMUNE);
    }

    static String words(ProcedureLevel level) {
        return level == ProcedureLevel.PROVINCE ? "Cấp tỉnh" : "Cấp xã";
    }

    /** Also the number that a spreadsheet keeps a day as. */
    static Optional<LocalDate> day(String text) {
        String plain = text.strip();
        try {
            Matcher day = DAY.matcher(plain);
            if (day.matches()) {
                return Optional.of(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
            }
            Matcher iso = ISO_DAY.matcher(plain);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return SERIAL_DAY.matcher(plain).matches()
                ? Optional.of(DAY_ZERO_OF_SPREADSHEETS.plusDays(new BigDecimal(plain).longValue()))
                : Optional.empty();
    }

    static String words(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    static Optional<BigDecimal> number(String text) {
        String plain = text.strip();
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    static String words(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    static Optional<LimitUnit> unit(String text) {
        String folded = SearchText.fold(text);
        if (folded.contains("ngay lam viec")) {
            return Optional.of(LimitUnit.WORKING_DAY);
        }
        return UNITS.entrySet().stream()
                .filter(unit -> folded.startsWith(SearchText.fold(unit.getValue())))
                .map(Map.Entry::getKey)
                .filter(unit -> unit != LimitUnit.WORKING_DAY)
                .findFirst();
    }

    static String words(LimitUnit unit) {
        return UNITS.getOrDefault(unit, "");
    }

    static Replacement.Mode mode(String text) {
        return SearchText.fold(text).contains("bat buoc")
                ? Replacement.Mode.MANDATORY
                : Replacement.Mode.FALLBACK_PAPER;
    }

    static String words(Replacement.Mode mode) {
        return mode == Replacement.Mode.MANDATORY ? "Bắt buộc" : "Được yêu cầu giấy khi dữ liệu thiếu, sai";
    }

    static Optional<Group> group(String text) {
        return switch (SearchText.fold(text)) {
            case "a", "nhom a" -> Optional.of(Group.BETWEEN_AGENCIES);
            case "b", "nhom b" -> Optional.of(Group.WITHIN_AGENCY);
            default -> Optional.empty();
        };
    }

    static String words(Group group) {
        return group == Group.BETWEEN_AGENCIES ? "A" : "B";
    }

    static boolean yes(String text) {
        String folded = SearchText.fold(text);
        return folded.equals("co") || folded.equals("x") || folded.equals("yes") || folded.equals("true");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
