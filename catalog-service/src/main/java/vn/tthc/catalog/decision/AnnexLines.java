package vn.tthc.catalog.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.annex.AnnexColumn;
import vn.tthc.catalog.annex.TableRow;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/**
 * Between rows of an annex and lines of a decision. What the annex does not show of a line (papers, steps, conditions, variants per level)
 * stays as it was drafted; an empty cell leaves its part alone. Pure.
 */
final class AnnexLines {
    private AnnexLines() {}

    /** The row that shows the line. */
    static Map<AnnexColumn, String> row(DraftLine line, String name, Catalogue catalogue) {
        Map<AnnexColumn, String> cells = new EnumMap<>(AnnexColumn.class);
        cells.put(AnnexColumn.KIND, AnnexCells.kind(line.kind()));
        cells.put(AnnexColumn.CODE, line.procedureCode());
        put(cells, AnnexColumn.REPLACED, String.join(", ", line.replaced()));
        put(cells, AnnexColumn.PARAGRAPH, line.paragraph());
        put(cells, AnnexColumn.NOTE, line.note());
        put(cells, AnnexColumn.NAME, name);
        ContentDraft content = line.content();
        if (content != null) {
            put(cells, AnnexColumn.FIELD, named(content.fieldCode(), catalogue.fields()));
            put(cells, AnnexColumn.LEVEL, AnnexCells.level(content.level()));
            put(cells, AnnexColumn.LEVELS, content.levels() == null ? null : LevelNames.of(content.levels()));
            put(cells, AnnexColumn.UNIT, named(content.handlingUnitId(), catalogue.units()));
            put(cells, AnnexColumn.LIMITS, AnnexCells.text(content.limits(), AnnexCells::limit));
            put(cells, AnnexColumn.FEES, AnnexCells.text(content.fees(), AnnexCells::fee));
            put(cells, AnnexColumn.RESULTS, AnnexCells.text(content.results(), Function.identity()));
            put(cells, AnnexColumn.PLACE, content.receivingAddress());
            put(cells, AnnexColumn.BASES, AnnexCells.text(content.legalBases(), AnnexCells::basis));
        }
        return cells;
    }

    /**
     * The line that the row asks for.
     *
     * @param known the line of the draft on this procedure; null when there is none
     * @param name of the procedure as it is shown now; a cell that says the same names nothing new
     */
    static DraftLine line(
            TableRow<AnnexColumn> row,
            Change kind,
            @Nullable DraftLine known,
            @Nullable String name,
            AnnexNames names) {
        String replaced = row.text(AnnexColumn.REPLACED);
        return new DraftLine(
                kind,
                java.util.Objects.requireNonNull(row.text(AnnexColumn.CODE)),
                replaced == null ? (known == null ? null : known.replacedCodes()) : AnnexCells.codes(replaced),
                or(row.text(AnnexColumn.PARAGRAPH), known == null ? null : known.paragraph()),
                or(row.text(AnnexColumn.NOTE), known == null ? null : known.note()),
                kind == Change.ABOLISH ? null : content(row, known == null ? null : known.content(), name, names));
    }

    private static @Nullable ContentDraft content(
            TableRow<AnnexColumn> row, @Nullable ContentDraft known, @Nullable String name, AnnexNames names) {
        String named = row.text(AnnexColumn.NAME);
        boolean newName = named != null && !named.equals(name);
        ContentDraft base = known == null ? ContentDraft.NOTHING : known;
        ContentDraft content = new ContentDraft(
                newName ? named : base.name(),
                or(part(row, AnnexColumn.FIELD, text -> names.field(text).orElse(null)), base.fieldCode()),
                or(part(row, AnnexColumn.LEVEL, text -> AnnexCells.level(text).orElse(null)), base.level()),
                levels(row, base.levels()),
                or(part(row, AnnexColumn.UNIT, text -> names.unit(text).orElse(null)), base.handlingUnitId()),
                base.nonTerritorial(),
                base.onlineLevel(),
                list(row, AnnexColumn.LIMITS, base.limits(), AnnexCells::limit, AnnexCells::limit),
                base.components(),
                list(row, AnnexColumn.FEES, base.fees(), AnnexCells::fee, AnnexCells::fee),
                list(row, AnnexColumn.RESULTS, base.results(), Function.identity(), Function.identity()),
                base.applicants(),
                base.steps(),
                base.conditions(),
                or(row.text(AnnexColumn.PLACE), base.receivingAddress()),
                list(row, AnnexColumn.BASES, base.legalBases(), AnnexCells::basis, AnnexCells::basis),
                base.variants());
        return content.equals(ContentDraft.NOTHING) ? known : content;
    }

    /** Names in another order are the same. */
    private static @Nullable List<ProcedureLevel> levels(
            TableRow<AnnexColumn> row, @Nullable List<ProcedureLevel> base) {
        List<ProcedureLevel> given =
                part(row, AnnexColumn.LEVELS, text -> LevelNames.read(text).orElse(null));
        return given == null || base != null && LevelNames.of(given).equals(LevelNames.of(base)) ? base : given;
    }

    /** A cell that says what the draft says already changes nothing, however it would be read. */
    private static <T> @Nullable List<T> list(
            TableRow<AnnexColumn> row,
            AnnexColumn column,
            @Nullable List<T> base,
            Function<String, T> read,
            Function<T, String> write) {
        String text = row.text(column);
        return text == null || text.equals(AnnexCells.text(base, write))
                ? base
                : AnnexCells.lines(text).stream().map(read).toList();
    }

    private static <T> @Nullable T part(
            TableRow<AnnexColumn> row, AnnexColumn column, Function<String, @Nullable T> read) {
        return Optional.ofNullable(row.text(column)).map(read).orElse(null);
    }

    private static <T> @Nullable T or(@Nullable T given, @Nullable T base) {
        return given == null ? base : given;
    }

    private static @Nullable String named(@Nullable String code, Map<String, String> names) {
        return code == null ? null : names.getOrDefault(code, code);
    }

    private static void put(Map<AnnexColumn, String> cells, AnnexColumn column, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            cells.put(column, text);
        }
    }
}
