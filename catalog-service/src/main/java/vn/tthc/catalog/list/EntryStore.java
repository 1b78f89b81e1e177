package vn.tthc.catalog.list;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.procedure.ProcedureStore;
import vn.tthc.platform.data.Statements;

/** Writes entries of lists and reads what the rules of list decisions have to know. */
@ApplicationScoped
class EntryStore {
    private static final String TERMS = """
            select id, kind, slot, subject_code, level, item, lower(validity) as from_day, upper(validity) as until_day
            from list_entry where subject_code = any($1) order by lower(validity)
            """;
    private static final String END = """
            update list_entry e set validity = daterange(lower(e.validity), t.until_day), ended_by = $3
            from unnest($1::uuid[], $2::date[]) as t (id, until_day) where e.id = t.id
            """;
    private static final String BEGIN = """
            insert into list_entry (id, kind, slot, subject_code, level, item, validity, decision_id, detail, subject_name,
                field_code, field_name, unit_id, folded, created_at)
            select id, kind, slot, code, level, item, daterange(from_day, until_day), $1, detail::jsonb, name, null,
                field_name, unit_id, folded, $2
            from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::date[], $10::date[],
                $11::text[], $12::text[], $13::text[], $14::text[], $15::text[])
                as t (id, kind, slot, code, level, item, from_day, until_day, detail, name, field_name, unit_id, folded)
            """;

    private final ProcedureStore procedures;
    private final Clock clock;

    EntryStore(ProcedureStore procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    Uni<Register> register(Statements s, Collection<ListLine> lines) {
        List<String> codes =
                lines.stream().map(ListLine::subjectCode).distinct().toList();
        return s.execute(TERMS, Tuple.of(codes.toArray(String[]::new)))
                .map(EntryStore::terms)
                .chain(terms -> procedures.histories(s, codes).chain(versions -> units(s).map(
                                units -> new Register(terms, versions, units))));
    }

    Uni<Void> apply(Statements s, UUID decision, ListEffects effects) {
        List<UUID> ended = List.copyOf(effects.ends().keySet());
        Uni<?> ends = ended.isEmpty()
                ? Uni.createFrom().voidItem()
                : s.execute(
                        END,
                        Tuple.of(
                                ended.toArray(UUID[]::new),
                                ended.stream().map(effects.ends()::get).toArray(LocalDate[]::new),
                                decision));
        return ends.chain(() -> begin(s, decision, List.copyOf(effects.begins().entrySet())));
    }

    private Uni<Void> begin(Statements s, UUID decision, List<Map.Entry<ListLine, Term>> begins) {
        List<ListLine> lines = begins.stream().map(Map.Entry::getKey).toList();
        List<Term> terms = begins.stream().map(Map.Entry::getValue).toList();
        return lines.isEmpty()
                ? Uni.createFrom().voidItem()
                : s.execute(
                                BEGIN,
                                Tuple.tuple(List.of(
                                        decision,
                                        clock.instant().atOffset(ZoneOffset.UTC),
                                        terms.stream().map(Term::id).toArray(UUID[]::new),
                                        texts(lines, l -> l.kind().name()),
                                        texts(lines, l -> l.kind().slot()),
                                        texts(lines, ListLine::subjectCode),
                                        texts(lines, l -> l.level().name()),
                                        texts(lines, l -> l.item() == null ? "" : l.item()),
                                        terms.stream().map(Term::from).toArray(LocalDate[]::new),
                                        terms.stream().map(Term::until).toArray(LocalDate[]::new),
                                        texts(lines, l -> Json.write(l.said())),
                                        texts(lines, l -> internal(l, InternalProcedure::name)),
                                        texts(lines, l -> internal(l, InternalProcedure::fieldName)),
                                        texts(lines, l -> internal(l, InternalProcedure::unitId)),
                                        texts(lines, EntryStore::folded))))
                        .replaceWithVoid();
    }

    private static Map<EntryKey, List<Term>> terms(RowSet<Row> rows) {
        Map<EntryKey, List<Term>> terms = new HashMap<>();
        rows.forEach(row -> terms.computeIfAbsent(
                        new EntryKey(
                                row.getString("slot"),
                                row.getString("subject_code"),
                                ProcedureLevel.valueOf(row.getString("level")),
                                row.getString("item")),
                        key -> new ArrayList<>())
                .add(new Term(
                        row.getUUID("id"),
                        ListKind.valueOf(row.getString("kind")),
                        row.getLocalDate("from_day"),
                        row.getLocalDate("until_day"))));
        return terms;
    }

    private static Uni<Map<String, String>> units(Statements s) {
        return s.execute("select id, name from org_unit", Tuple.tuple()).map(rows -> {
            Map<String, String> names = new HashMap<>();
            rows.forEach(row -> names.put(row.getString(0), row.getString(1)));
            return names;
        });
    }

    private static @Nullable String internal(ListLine line, Function<InternalProcedure, @Nullable String> part) {
        InternalProcedure internal = line.said().internalProcedure();
        return internal == null ? null : part.apply(internal);
    }

    /** What is searched beside the name of a procedure of the catalogue. */
    private static String folded(ListLine line) {
        String name = internal(line, InternalProcedure::name);
        return SearchText.fold((name == null ? "" : name) + " " + (line.item() == null ? "" : line.item()));
    }

    private static String[] texts(List<ListLine> lines, Function<ListLine, @Nullable String> part) {
        return lines.stream().map(part).toArray(String[]::new);
    }
}
