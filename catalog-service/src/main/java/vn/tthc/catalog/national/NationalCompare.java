package vn.tthc.catalog.national;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.FieldChange;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.platform.data.Statements;

/**
 * Compares what is in force here with the national list. A difference stays open, with the day it was found, until a run
 * no longer sees it.
 */
@ApplicationScoped
class NationalCompare {
    private static final int LONGEST = 2_000;
    private static final String LOCAL = """
            with local as (
                select v.code, v.name, v.content, coalesce(v.handling_unit_id, n.owner_unit_id, $2) as owner,
                    case when m.local_code is null then v.code else m.national_code end as national_code,
                    m.local_code is not null as mapped
                from procedure_version v
                left join national_mapping m on m.local_code = v.code
                left join national_procedure n on n.code = coalesce(m.national_code, v.code)
                where v.status = 'PUBLISHED' and v.validity @> $1::date)
            """;
    private static final String WHOLE = LOCAL + """
            select case when n.code is null then 'UNMAPPED' else 'GONE' end as kind, l.code, l.name, n.code as national_code,
                l.owner
            from local l left join national_procedure n on n.code = l.national_code
            where (n.code is null and not l.mapped) or n.gone_at is not null
            union all
            select 'NEW', n.code, n.name, n.code, n.owner_unit_id from national_procedure n
            where n.applies and n.gone_at is null
              and not exists (select 1 from local l where l.national_code = n.code)
              and not exists (select 1 from local l where l.code = n.code)
            order by 2
            """;
    private static final String CONTENT = LOCAL + """
            select l.code, l.name, n.code as national_code, l.owner, l.content::text as local, n.content::text as nation
            from local l join national_procedure n on n.code = l.national_code and n.gone_at is null
            where (l.content - $3::text[]) is distinct from (n.content - $3::text[])
            order by l.code
            """;
    /** Ours to decide, or a matter of the source. */
    private static final String[] OWN = {
        "handlingUnitId", "level", "levels", "decisionNumber", "sourceUrl", "issuer", "cases", "applicants", "variants"
    };

    private static final Set<String> SHOWN_ELSEWHERE =
            Set.of("handlingUnitId", "level", "levels", "applicants", "variants");

    private final NationalStore store;
    private final Clock clock;

    NationalCompare(NationalStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param office answers where nobody else does */
    Uni<Void> run(Statements s, String office) {
        Instant started = clock.instant();
        LocalDate today = LocalDate.now(clock);
        return s.execute(WHOLE, Tuple.of(today, office)).chain(whole -> s.execute(CONTENT, Tuple.of(today, office, OWN))
                .chain(content -> names(s).chain(names -> {
                    List<Found> found = new ArrayList<>();
                    whole.forEach(row -> found.add(whole(row)));
                    content.forEach(row -> found.addAll(content(row, names)));
                    return settle(s, started, found);
                })));
    }

    private Uni<Void> settle(Statements s, Instant started, List<Found> found) {
        return store.open(s).chain(open -> {
            Set<String> seen = new HashSet<>();
            List<Found> fresh = found.stream()
                    .filter(one -> seen.add(NationalStore.key(one)) && !open.containsKey(NationalStore.key(one)))
                    .toList();
            List<UUID> gone = open.entrySet().stream()
                    .filter(entry -> !seen.contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            return store.close(s, gone)
                    .chain(() -> store.add(s, fresh))
                    .chain(() -> store.ran(s, started, fresh.size(), gone.size()));
        });
    }

    private static Found whole(Row row) {
        return new Found(
                DifferenceKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getString("national_code"),
                "",
                null,
                null,
                row.getString("owner"));
    }

    private static List<Found> content(Row row, Map<String, String> names) {
        ProcedureContent local = Json.read(row.getString("local"), ProcedureContent.class);
        ProcedureContent nation = Json.read(row.getString("nation"), ProcedureContent.class);
        return FieldChange.between(local, nation, names).stream()
                .filter(change -> !SHOWN_ELSEWHERE.contains(change.field()))
                .map(change -> new Found(
                        DifferenceKind.CONTENT,
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("national_code"),
                        change.field(),
                        shortened(change.before()),
                        shortened(change.after()),
                        row.getString("owner")))
                .toList();
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static Uni<Map<String, String>> names(Statements s) {
        return s.execute("select id, name from org_unit", Tuple.tuple()).map((RowSet<Row> rows) -> {
            Map<String, String> names = new HashMap<>();
            rows.forEach(row -> names.put(row.getString(0), row.getString(1)));
            return names;
        });
    }
}
