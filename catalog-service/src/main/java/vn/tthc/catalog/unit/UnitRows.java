package vn.tthc.catalog.unit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Odd;
import vn.tthc.platform.unit.UnitState.Rank;

/** Reads the rows of the unit files. Pure. */
final class UnitRows {
    /** The communes of today exist since this day (Resolution 1654/NQ-UBTVQH15). */
    static final LocalDate NEW_COMMUNES = LocalDate.of(2025, 7, 1);

    private static final DateTimeFormatter IN_ID = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final List<Odd> odd = new ArrayList<>();

    /** A unit of a file; its parent is known by code only. */
    record UnitRow(
            String id,
            String code,
            String name,
            Rank level,
            String kind,
            @Nullable String parentCode,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {
        boolean validOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }

        /** Whether both have the code on some day. */
        boolean overlaps(UnitRow other) {
            return code.equals(other.code)
                    && (validFrom == null || other.validTo == null || !other.validTo.isBefore(validFrom))
                    && (other.validFrom == null || validTo == null || !validTo.isBefore(other.validFrom));
        }

        /** A day on which the unit exists: its last, or today's when it has none. */
        LocalDate someDay() {
            return validTo != null ? validTo : Objects.requireNonNullElse(validFrom, NEW_COMMUNES);
        }
    }

    /**
     * @param parents ids of parents by the id of the unit, where they are known
     * @param decided rows of units that a decision has begun or ended since: they stay as it left them
     */
    record Read(List<UnitRow> units, Map<String, String> parents, List<Odd> odd, int decided) {}

    /**
     * @param known units already there, for parents that the file does not have
     * @param decided ids of units that decisions began or ended
     */
    static Read read(List<Map<String, String>> rows, List<UnitRow> known, Set<String> decided) {
        return new UnitRows().units(rows, known, decided);
    }

    static String id(String code, @Nullable LocalDate validFrom) {
        return code + "-" + (validFrom == null ? "0" : validFrom.format(IN_ID));
    }

    private Read units(List<Map<String, String>> rows, List<UnitRow> known, Set<String> decided) {
        Map<String, UnitRow> units = new LinkedHashMap<>();
        int settled = 0;
        for (int i = 0; i < rows.size(); i++) {
            Optional<UnitRow> unit = unit(rows.get(i), i + 1);
            int row = i + 1;
            if (unit.isPresent() && decided.contains(unit.get().id())) {
                settled++;
                continue;
            }
            unit.ifPresent(u -> {
                Optional<UnitRow> other = Stream.concat(known.stream(), units.values().stream())
                        .filter(o -> !o.id().equals(u.id()) && o.overlaps(u))
                        .findFirst();
                if (other.isPresent()) {
                    odd.add(new Odd(
                            row,
                            u.code(),
                            "unit-overlaps",
                            "Mã đã có đơn vị khác trong cùng thời gian; không nạp dòng này.",
                            u.name() + " ↔ " + other.get().name()));
                } else if (units.putIfAbsent(u.id(), u) != null) {
                    odd.add(new Odd(
                            row, u.code(), "unit-repeated", "Đơn vị lặp lại trong tệp; giữ dòng đầu.", u.name()));
                }
            });
        }
        List<UnitRow> all = new ArrayList<>(known);
        all.addAll(units.values());
        Map<String, String> parents = new LinkedHashMap<>();
        for (UnitRow unit : units.values()) {
            parent(unit, all).ifPresent(parent -> parents.put(unit.id(), parent.id()));
        }
        List<UnitRow> fromTheTop = units.values().stream()
                .sorted(Comparator.comparing(u -> u.level().ordinal()))
                .toList();
        return new Read(fromTheTop, parents, odd, settled);
    }

    private Optional<UnitRow> parent(UnitRow unit, List<UnitRow> all) {
        if (unit.parentCode() == null) {
            return Optional.empty();
        }
        Optional<UnitRow> parent = all.stream()
                .filter(u -> u.code().equals(unit.parentCode()) && u.validOn(unit.someDay()))
                .findFirst();
        if (parent.isEmpty()) {
            odd.add(new Odd(
                    0,
                    unit.code(),
                    "parent-unknown",
                    "Không tìm thấy đơn vị cấp trên còn hiệu lực.",
                    unit.parentCode()));
        }
        return parent;
    }

    private Optional<UnitRow> unit(Map<String, String> row, int no) {
        String code = row.getOrDefault("code", "").strip();
        try {
            LocalDate from = date(row.get("valid_from"));
            LocalDate to = date(row.get("valid_to"));
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("ngày cuối trước ngày đầu");
            }
            return Optional.of(new UnitRow(
                    id(code, from),
                    required(code),
                    required(row.getOrDefault("name", "")),
                    Rank.valueOf(row.getOrDefault("level", "").strip().toUpperCase(Locale.ROOT)),
                    row.getOrDefault("kind", ""),
                    empty(row.getOrDefault("parent_code", "").strip()),
                    from,
                    to,
                    row.getOrDefault("source", "")));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            odd.add(new Odd(no, code, "unit-unreadable", "Dòng không đọc được: " + e.getMessage(), row.toString()));
            return Optional.empty();
        }
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String required(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("thiếu mã hoặc tên");
        }
        return text;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    }
}
