package vn.tthc.parts.data;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One unit as the files have it.
 *
 * @param level province, district, commune, department or vertical
 * @param validFrom null: before the oldest list used @param validTo last day; null: in force
 */
public record UnitRow(
        String code,
        String name,
        String level,
        String kind,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Administrative units of all times, departments and vertical agencies. */
    public static List<UnitRow> all() {
        return Stream.of("/data/an-giang-units.csv", "/data/departments.csv")
                .flatMap(file -> Csv.resource(file).stream())
                .map(UnitRow::of)
                .toList();
    }

    public static List<UnitRow> inForce() {
        return all().stream().filter(unit -> unit.validTo() == null).toList();
    }

    /** {@code <code>-<first day>}, {@code <code>-0} when the first day is not known. */
    public String id() {
        var from = validFrom;
        return code + "-" + (from == null ? "0" : from.toString().replace("-", ""));
    }

    public boolean validOn(LocalDate day) {
        var from = validFrom;
        var to = validTo;
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static UnitRow of(CsvRow row) {
        return new UnitRow(
                row.get("code"),
                row.get("name"),
                row.get("level"),
                row.get("kind"),
                blankToNull(row.get("parent_code")),
                date(row.get("valid_from")),
                date(row.get("valid_to")));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isBlank() ? null : LocalDate.parse(text);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
