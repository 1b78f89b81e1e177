package vn.tthc.catalog.procedure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.identity.Identity;

/** Writes versions, inside a transaction at hand. Versions are added and ended, never changed. */
@ApplicationScoped
public class ProcedureStore {
    static final String COLUMNS = """
            v.id, v.code, v.version, v.status, v.valid_from as from_day, legal_day(upper(v.moments)) as until_day,
            v.change, v.decision_id, v.content::text as content
            """;
    private static final String ADD = """
            insert into procedure_version (id, code, version, status, moments, change, decision_id, name, field_code,
                field_name, level, online_level, handling_unit_id, content, folded_name, folded_rest, created_at,
                recorded_by)
            select id, code, version, status, int8range(legal_moment(from_day, place), legal_moment(until_day, 0)),
                change, decision_id, name, field_code, field_name, level, online_level, handling_unit_id,
                content::jsonb, folded_name, folded_rest, $18, $19
            from unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::date[], $6::date[], $7::text[], $8::uuid[],
                $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[],
                $17::text[])
                as v (id, code, version, status, from_day, until_day, change, decision_id, name, field_code, field_name,
                    level, online_level, handling_unit_id, content, folded_name, folded_rest)
            cross join lateral (select coalesce(max(p.day_place) + 1, 0) as place from procedure_version p
                where p.code = v.code and p.valid_from = v.from_day) d
            """;

    private static final String WORDS = """
            insert into search_word
            select distinct word from unnest($1::text[]) as folded, unnest(string_to_array(folded, ' ')) as word
            where word <> '' order by word
            on conflict do nothing
            """;

    private final Identity identity;
    private final Clock clock;

    ProcedureStore(Identity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    public Uni<Void> add(Statements statements, List<ProcedureVersion> versions) {
        return add(statements, PreparedVersions.of(versions));
    }

    public Uni<Void> add(Statements statements, PreparedVersions prepared) {
        return prepared.versions().isEmpty()
                ? Uni.createFrom().voidItem()
                : statements.execute(ADD, rows(prepared)).chain(() -> words(statements, prepared.words()));
    }

    /** Makes the words of contents known to the search. */
    public Uni<Void> addWords(Statements statements, List<ProcedureContent> contents) {
        return words(
                statements,
                contents.stream()
                        .map(c -> SearchText.fold(c.name()) + " " + searchedBeside(c))
                        .toList());
    }

    private static Uni<Void> words(Statements statements, Collection<String> texts) {
        return texts.isEmpty()
                ? Uni.createFrom().voidItem()
                : statements
                        .execute(WORDS, Tuple.of(texts.toArray(String[]::new)))
                        .replaceWithVoid();
    }

    /**
     * Before {@link #add}: the version that begins on the day takes the next place in it.
     *
     * @param ends first day no longer in force, by the id of the version; its own first day when it is corrected on it
     */
    public Uni<Void> end(Statements statements, Map<UUID, LocalDate> ends) {
        if (ends.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<UUID> ids = List.copyOf(ends.keySet());
        return statements
                .execute(
                        """
                        update procedure_version v set moments = int8range(lower(v.moments), legal_moment(e.until_day,
                            case when v.valid_from = e.until_day then v.day_place + 1 else 0 end))
                        from unnest($1::uuid[], $2::date[]) as e (id, until_day) where v.id = e.id
                        """,
                        Tuple.of(
                                ids.toArray(UUID[]::new),
                                ids.stream().map(ends::get).toArray(LocalDate[]::new)))
                .replaceWithVoid();
    }

    /** All versions of the codes, each list in the order of time. */
    public Uni<Map<String, List<ProcedureVersion>>> histories(Statements statements, Collection<String> codes) {
        return statements
                .execute(
                        "select " + COLUMNS
                                + " from procedure_version v where v.code = any($1) order by v.code, v.moments",
                        Tuple.of(codes.toArray(String[]::new)))
                .map(rows -> versions(rows).stream().collect(Collectors.groupingBy(ProcedureVersion::code)));
    }

    private Tuple rows(PreparedVersions prepared) {
        List<ProcedureVersion> v = prepared.versions();
        return Tuple.tuple(List.of(
                v.stream().map(ProcedureVersion::id).toArray(UUID[]::new),
                texts(v, ProcedureVersion::code),
                v.stream().map(ProcedureVersion::version).toArray(Integer[]::new),
                texts(v, x -> x.status().name()),
                v.stream().map(ProcedureVersion::from).toArray(LocalDate[]::new),
                v.stream().map(ProcedureVersion::until).toArray(LocalDate[]::new),
                texts(v, x -> x.change() == null ? null : x.change().name()),
                v.stream().map(ProcedureVersion::decisionId).toArray(UUID[]::new),
                texts(v, x -> x.content().name()),
                texts(v, x -> x.content().fieldCode()),
                texts(v, x -> x.content().fieldName()),
                texts(v, x -> x.content().level().name()),
                texts(v, x -> x.content().onlineLevel().name()),
                texts(v, x -> x.content().handlingUnitId()),
                prepared.contents().toArray(String[]::new),
                prepared.foldedNames().toArray(String[]::new),
                prepared.foldedRests().toArray(String[]::new),
                clock.instant().atOffset(ZoneOffset.UTC),
                identity.actor().username()));
    }

    /** What is searched after the name, folded: field, results, who may apply. */
    public static String searchedBeside(ProcedureContent content) {
        return SearchText.fold(content.fieldName() + " " + String.join(" ", content.results()) + " "
                + String.join(" ", content.applicants()));
    }

    private static String[] texts(List<ProcedureVersion> versions, Function<ProcedureVersion, @Nullable String> part) {
        return versions.stream().map(part).toArray(String[]::new);
    }

    static List<ProcedureVersion> versions(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(ProcedureStore::version)
                .toList();
    }

    static ProcedureVersion version(Row row) {
        String change = row.getString("change");
        return new ProcedureVersion(
                row.getUUID("id"),
                row.getString("code"),
                row.getInteger("version"),
                ProcedureStatus.valueOf(row.getString("status")),
                row.getLocalDate("from_day"),
                row.getLocalDate("until_day"),
                change == null ? null : ProcedureVersion.Change.valueOf(change),
                row.getUUID("decision_id"),
                Json.read(row.getString("content"), ProcedureContent.class));
    }
}
