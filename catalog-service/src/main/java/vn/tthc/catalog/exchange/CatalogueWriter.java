package vn.tthc.catalog.exchange;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.exchange.CatalogueImport.Line;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureEvents;
import vn.tthc.catalog.procedure.ProcedureStore;
import vn.tthc.platform.data.Statements;

/** Writes lines of a catalogue as rows, column by column as they came; only what is computed is computed anew. */
@ApplicationScoped
class CatalogueWriter {
    private static final int CODES = 250;
    private static final String COLUMNS = """
            select table_name::text, string_agg(quote_ident(column_name), ', ' order by ordinal_position)
            from information_schema.columns
            where table_schema = current_schema() and table_name in
                ('decision', 'decision_line', 'procedure_version', 'unit_change', 'org_unit')
              and is_generated = 'NEVER'
            group by table_name
            """;

    /** A unit that a file has brought, and a decision has ended. */
    private static final String ENDED = " on conflict (id) do update set valid_to = excluded.valid_to,"
            + " begun_by = excluded.begun_by, ended_by = excluded.ended_by";

    private final ProcedureStore procedures;
    private final ProcedureEvents events;

    CatalogueWriter(ProcedureStore procedures, ProcedureEvents events) {
        this.procedures = procedures;
        this.events = events;
    }

    /** @throws ExchangeRefusal.UnitsMissing when a unit is not known */
    Uni<Void> requireUnits(Statements statements, List<Line> lines) {
        Set<String> coming = lines.stream()
                .filter(line -> line.record().equals("unit"))
                .map(line -> line.tree().path("id").asText())
                .collect(Collectors.toSet());
        String[] units = lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.tree().path(unitOf(line.record()))),
                        line.tree()
                                .path("content")
                                .path("variants")
                                .valueStream()
                                .map(v -> v.path("handlingUnitId"))))
                .filter(unit -> unit.isTextual())
                .map(unit -> unit.asText())
                .filter(unit -> !coming.contains(unit))
                .distinct()
                .toArray(String[]::new);
        return statements
                .execute(
                        "select string_agg(u, ', ' order by u) from unnest($1::text[]) u"
                                + " where not exists (select 1 from org_unit o where o.id = u)",
                        Tuple.of(units))
                .invoke(rows -> {
                    String missing = rows.iterator().next().getString(0);
                    if (missing != null) {
                        throw new ExchangeRefusal.UnitsMissing(missing);
                    }
                })
                .replaceWithVoid();
    }

    private static String unitOf(String record) {
        return switch (record) {
            case "version" -> "handling_unit_id";
            case "unit" -> "parent_id";
            default -> "unit_id";
        };
    }

    /** @param batch lines by what they record */
    Uni<Void> write(Statements statements, Map<String, List<Line>> batch) {
        List<Line> versions = batch.getOrDefault("version", List.of());
        return statements
                .execute(COLUMNS, Tuple.tuple())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1))))
                .chain(columns -> insert(statements, columns, "unit_change", batch.get("unitChange"), line -> "{}")
                        .chain(() -> insert(
                                statements, columns, "org_unit", batch.get("unit"), CatalogueWriter::unit, ENDED))
                        .chain(() -> insert(
                                statements, columns, "decision", batch.get("decision"), CatalogueWriter::decision))
                        .chain(() -> insert(statements, columns, "decision_line", batch.get("line"), line -> "{}"))
                        .chain(() ->
                                insert(statements, columns, "procedure_version", versions, CatalogueWriter::version)))
                .chain(() -> procedures.addWords(
                        statements,
                        versions.stream().map(CatalogueWriter::content).toList()));
    }

    /** The versions in force and to come, for those who keep copies. */
    Uni<Void> tell(Statements statements, List<Line> lines) {
        List<String> codes = lines.stream()
                .filter(line -> line.record().equals("version"))
                .map(line -> line.tree().path("code").asText())
                .distinct()
                .toList();
        return tell(statements, codes, 0);
    }

    private Uni<Void> tell(Statements statements, List<String> codes, int from) {
        if (from >= codes.size()) {
            return Uni.createFrom().voidItem();
        }
        int to = Math.min(codes.size(), from + CODES);
        return events.tell(statements, codes.subList(from, to)).chain(() -> tell(statements, codes, to));
    }

    private static Uni<Void> insert(
            Statements statements,
            Map<String, String> columns,
            String table,
            @Nullable List<Line> lines,
            Function<Line, String> computed) {
        return insert(statements, columns, table, lines, computed, "");
    }

    /** @param otherwise what is done with a row that is there */
    private static Uni<Void> insert(
            Statements statements,
            Map<String, String> columns,
            String table,
            @Nullable List<Line> lines,
            Function<Line, String> computed,
            String otherwise) {
        if (lines == null || lines.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String names = columns.get(table);
        return statements
                .execute(
                        "insert into " + table + " (" + names + ") select " + names
                                + " from unnest($1::text[], $2::text[]) as l (line, computed)"
                                + " cross join lateral jsonb_populate_record(null::" + table
                                + ", l.line::jsonb || l.computed::jsonb) r" + otherwise,
                        Tuple.of(
                                lines.stream().map(Line::text).toArray(String[]::new),
                                lines.stream().map(computed).toArray(String[]::new)))
                .replaceWithVoid();
    }

    private static String unit(Line line) {
        return Json.write(
                Map.of("folded", SearchText.fold(line.tree().path("name").asText())));
    }

    private static String decision(Line line) {
        String text = line.tree().path("title").asText() + " "
                + line.tree().path("number").asText("") + " "
                + line.tree().path("upstream_number").asText("");
        return Json.write(Map.of("folded", SearchText.fold(text)));
    }

    private static String version(Line line) {
        ProcedureContent content = content(line);
        return Json.write(Map.of(
                "folded_name", SearchText.fold(content.name()), "folded_rest", ProcedureStore.searchedBeside(content)));
    }

    private static ProcedureContent content(Line line) {
        return Json.read(line.tree().path("content").toString(), ProcedureContent.class);
    }
}
