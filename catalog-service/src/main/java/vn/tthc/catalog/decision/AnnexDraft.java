package vn.tthc.catalog.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tthc.catalog.annex.AnnexColumn;
import vn.tthc.catalog.annex.TableError;
import vn.tthc.catalog.annex.TableRow;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.procedure.ProcedureVersion;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/**
 * A draft with an annex put over its lines, by procedure. Lines that the annex does not name stay. Pure.
 *
 * @param lines all lines after it
 * @param states what became of each row, by its code
 * @param errors rows that cannot be taken; while there are any, nothing is
 */
record AnnexDraft(List<DraftLine> lines, Map<String, AnnexReport.State> states, List<TableError> errors) {
    private static final Pattern CODE = Pattern.compile("\\d+\\.\\d{6}");

    static AnnexDraft of(List<DraftLine> drafted, List<TableRow<AnnexColumn>> rows, Catalogue catalogue) {
        Map<String, DraftLine> lines = new LinkedHashMap<>();
        drafted.forEach(line -> lines.put(line.procedureCode(), line));
        AnnexDraft draft = new AnnexDraft(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        AnnexNames names = AnnexNames.of(catalogue);
        rows.forEach(row -> draft.check(row, names).ifPresent(kind -> {
            String code = code(row);
            DraftLine known = lines.get(code);
            DraftLine line = AnnexLines.line(row, kind, known, name(code, known, catalogue), names);
            draft.states.put(
                    code,
                    known == null
                            ? AnnexReport.State.ADDED
                            : known.equals(line) ? AnnexReport.State.UNCHANGED : AnnexReport.State.CHANGED);
            lines.put(code, line);
        }));
        draft.lines.addAll(lines.values());
        return draft;
    }

    private static String code(TableRow<AnnexColumn> row) {
        return Optional.ofNullable(row.text(AnnexColumn.CODE)).orElse("");
    }

    /** What the line is called now: by the draft, or by the catalogue. */
    private static @org.jspecify.annotations.Nullable String name(
            String code, @org.jspecify.annotations.Nullable DraftLine known, Catalogue catalogue) {
        ContentDraft content = known == null ? null : known.content();
        return content != null && content.name() != null
                ? content.name()
                : catalogue
                        .latest(code)
                        .map(ProcedureVersion::content)
                        .map(c -> c.name())
                        .orElse(null);
    }

    private Optional<Change> check(TableRow<AnnexColumn> row, AnnexNames names) {
        int before = errors.size();
        String code = code(row);
        if (!CODE.matcher(code).matches()) {
            add(
                    row,
                    AnnexColumn.CODE,
                    "Mã TTHC \"" + code + "\" không đúng dạng 1.012345.",
                    "\"" + code + "\" is no code of the form 1.012345.");
        } else if (states.containsKey(code)) {
            add(row, AnnexColumn.CODE, "Thủ tục " + code + " có ở hai dòng.", "Procedure " + code + " is on two rows.");
        }
        Optional<Change> kind = AnnexCells.kind(row.text(AnnexColumn.KIND), row.section());
        if (kind.isEmpty()) {
            add(
                    row,
                    AnnexColumn.KIND,
                    "Chưa rõ hình thức: ban hành mới, sửa đổi, thay thế hay bãi bỏ.",
                    "It is not said whether it is new, amended, replaced or abolished.");
        }
        String field = row.text(AnnexColumn.FIELD);
        if (field != null && names.field(field).isEmpty()) {
            add(row, AnnexColumn.FIELD, "Không có lĩnh vực \"" + field + "\".", "There is no field \"" + field + "\".");
        }
        String unit = row.text(AnnexColumn.UNIT);
        if (unit != null && names.unit(unit).isEmpty()) {
            add(row, AnnexColumn.UNIT, "Không có cơ quan \"" + unit + "\".", "There is no unit \"" + unit + "\".");
        }
        String level = row.text(AnnexColumn.LEVEL);
        if (level != null && AnnexCells.level(level).isEmpty()) {
            add(row, AnnexColumn.LEVEL, "Cấp thực hiện phải là tỉnh hoặc xã.", "The level is province or commune.");
        }
        String levels = row.text(AnnexColumn.LEVELS);
        if (levels != null && LevelNames.read(levels).isEmpty()) {
            String known = LevelNames.of(List.of(ProcedureLevel.values()));
            add(
                    row,
                    AnnexColumn.LEVELS,
                    "Các cấp thực hiện \"" + levels + "\" phải lấy trong: " + known + ".",
                    "The levels \"" + levels + "\" must be of: " + known + ".");
        }
        return errors.size() == before ? kind : Optional.empty();
    }

    private void add(TableRow<AnnexColumn> row, AnnexColumn column, String vi, String en) {
        errors.add(TableError.of(row.row(), column, vi, en));
    }
}
