package vn.tthc.catalog.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.annex.TableError;
import vn.tthc.catalog.annex.TableRow;
import vn.tthc.catalog.list.ListLine.Action;
import vn.tthc.catalog.procedure.LimitUnit;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.reduction.Reduction;

/** Between a row of a table and a line of a list decision. Pure. */
final class LineRow {
    private final TableRow<ListColumn> row;
    private final List<TableError> errors = new ArrayList<>();

    private LineRow(TableRow<ListColumn> row) {
        this.row = row;
    }

    /** @param line null when there are errors */
    record Read(@Nullable ListLine line, List<TableError> errors) {}

    /** @param otherwise the list where neither the row nor the heading of its table names one; null for none */
    static Read of(TableRow<ListColumn> row, @Nullable ListKind otherwise) {
        LineRow reading = new LineRow(row);
        ListLine line = reading.line(otherwise);
        return new Read(reading.errors.isEmpty() ? line : null, reading.errors);
    }

    /** The row that shows the line. */
    static Map<ListColumn, String> cells(ListLine line, String name) {
        Map<ListColumn, String> cells = new EnumMap<>(ListColumn.class);
        cells.put(ListColumn.ACTION, LineCells.words(line.action()));
        cells.put(ListColumn.KIND, line.kind().title());
        cells.put(ListColumn.CODE, line.subjectCode());
        put(cells, ListColumn.NAME, name);
        cells.put(ListColumn.LEVEL, LineCells.words(line.level()));
        put(cells, ListColumn.ITEM, line.item());
        put(cells, ListColumn.VALID_TO, line.validTo() == null ? null : LineCells.words(line.validTo()));
        ListDetail detail = line.said();
        Reduction cut = detail.reduction();
        if (cut != null) {
            put(cells, ListColumn.STATUTORY, LineCells.words(cut.statutory()));
            put(cells, ListColumn.REDUCED, LineCells.words(cut.reduced()));
            put(cells, ListColumn.TIME_UNIT, LineCells.words(cut.unit()));
        }
        Replacement data = detail.replacement();
        if (data != null) {
            put(cells, ListColumn.DATABASE, data.database());
            put(cells, ListColumn.OWNER, data.owner());
            put(cells, ListColumn.OWNER_DECISION, data.ownerDecision());
            put(cells, ListColumn.MODE, LineCells.words(data.mode()));
        }
        Authority authority = detail.authority();
        if (authority != null) {
            put(cells, ListColumn.FROM, authority.from());
            put(cells, ListColumn.FROM_UNIT, authority.fromUnitId());
            put(cells, ListColumn.TO, authority.to());
            put(cells, ListColumn.TO_UNIT, authority.toUnitId());
        }
        InternalProcedure internal = detail.internalProcedure();
        if (internal != null) {
            put(cells, ListColumn.NAME, internal.name());
            put(cells, ListColumn.FIELD, internal.fieldName());
            put(cells, ListColumn.GROUP, LineCells.words(internal.group()));
            put(cells, ListColumn.UNIT, internal.unitId());
            put(cells, ListColumn.LIMIT_DAYS, internal.limitDays() == null ? null : "" + internal.limitDays());
            put(cells, ListColumn.ELECTRONIC, internal.electronic() ? "Có" : "Không");
        }
        return cells;
    }

    private @Nullable ListLine line(@Nullable ListKind otherwise) {
        Action action =
                read(ListColumn.ACTION, text -> LineCells.action(text), "đưa vào, sửa đổi hay đưa ra khỏi", Action.ADD);
        ListKind kind = kind(otherwise);
        ProcedureLevel level = needed(ListColumn.LEVEL, text -> LineCells.level(text), "cấp tỉnh hoặc cấp xã");
        LocalDate validTo = read(ListColumn.VALID_TO, LineCells::day, "ngày dạng 31/12/2026", null);
        String code = needed(ListColumn.CODE, Optional::of, "mã thủ tục");
        ListDetail detail = kind == null || action == Action.REMOVE ? null : detail(kind);
        return action == null || kind == null || level == null || code == null
                ? null
                : new ListLine(
                        action,
                        kind,
                        code,
                        level,
                        kind.item() == ListKind.Item.NONE ? null : row.text(ListColumn.ITEM),
                        validTo,
                        detail);
    }

    private @Nullable ListKind kind(@Nullable ListKind otherwise) {
        String text = row.text(ListColumn.KIND);
        if (text != null) {
            return read(ListColumn.KIND, LineCells::kind, "tên một danh mục", null);
        }
        ListKind kind = LineCells.kind(row.section()).orElse(otherwise);
        if (kind == null) {
            missing(ListColumn.KIND, "tên một danh mục");
        }
        return kind;
    }

    private @Nullable ListDetail detail(ListKind kind) {
        if (kind.isReduction()) {
            return new ListDetail(reduction(), null, null, null);
        }
        if (kind == ListKind.COMPONENT_REPLACEABLE) {
            return new ListDetail(null, replacement(), null, null);
        }
        if (kind.isAuthority()) {
            return new ListDetail(null, null, authority(), null);
        }
        return kind == ListKind.INTERNAL_PROCEDURE ? new ListDetail(null, null, null, internal()) : null;
    }

    private @Nullable Reduction reduction() {
        BigDecimal statutory = needed(ListColumn.STATUTORY, LineCells::number, "một số");
        BigDecimal reduced = needed(ListColumn.REDUCED, LineCells::number, "một số");
        LimitUnit unit = needed(ListColumn.TIME_UNIT, LineCells::unit, "ngày làm việc, ngày, giờ hoặc tháng");
        return statutory == null || reduced == null || unit == null ? null : new Reduction(statutory, reduced, unit);
    }

    private @Nullable Replacement replacement() {
        String database = needed(ListColumn.DATABASE, Optional::of, "tên cơ sở dữ liệu");
        String mode = row.text(ListColumn.MODE);
        return database == null
                ? null
                : new Replacement(
                        database,
                        row.text(ListColumn.OWNER),
                        row.text(ListColumn.OWNER_DECISION),
                        LineCells.mode(mode == null ? "" : mode));
    }

    private @Nullable Authority authority() {
        String from = needed(ListColumn.FROM, Optional::of, "người có thẩm quyền");
        String to = needed(ListColumn.TO, Optional::of, "người giải quyết");
        return from == null || to == null
                ? null
                : new Authority(from, row.text(ListColumn.FROM_UNIT), to, row.text(ListColumn.TO_UNIT));
    }

    private @Nullable InternalProcedure internal() {
        String name = needed(ListColumn.NAME, Optional::of, "tên thủ tục");
        String field = needed(ListColumn.FIELD, Optional::of, "lĩnh vực");
        InternalProcedure.Group group = needed(ListColumn.GROUP, LineCells::group, "A hoặc B");
        BigDecimal days = read(ListColumn.LIMIT_DAYS, LineCells::number, "một số ngày", null);
        String electronic = row.text(ListColumn.ELECTRONIC);
        return name == null || field == null || group == null
                ? null
                : new InternalProcedure(
                        name,
                        field,
                        group,
                        row.text(ListColumn.UNIT),
                        days == null ? null : days.intValue(),
                        electronic != null && LineCells.yes(electronic));
    }

    private <T> @Nullable T needed(ListColumn column, Function<String, Optional<T>> read, String expected) {
        if (row.text(column) == null) {
            missing(column, expected);
            return null;
        }
        return read(column, read, expected, null);
    }

    private <T> @Nullable T read(
            ListColumn column, Function<String, Optional<T>> read, String expected, @Nullable T absent) {
        String text = row.text(column);
        if (text == null) {
            return absent;
        }
        Optional<T> value = read.apply(text);
        if (value.isEmpty()) {
            errors.add(TableError.of(
                    row.row(),
                    column,
                    "\"" + text + "\" không đọc được: cần " + expected + ".",
                    "\"" + text + "\" cannot be read."));
        }
        return value.orElse(null);
    }

    private void missing(ListColumn column, String expected) {
        errors.add(TableError.of(row.row(), column, "Còn trống: cần " + expected + ".", "Is missing."));
    }

    private static void put(Map<ListColumn, String> cells, ListColumn column, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            cells.put(column, text);
        }
    }
}
