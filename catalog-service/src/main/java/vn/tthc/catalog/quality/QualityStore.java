package vn.tthc.catalog.quality;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Json;
import vn.tthc.platform.data.Statements;

/** Writes what the checks found. A version is checked once for each edition of the rules. */
@ApplicationScoped
class QualityStore {
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('quality.check'))";
    private static final String UNCHECKED = """
            select v.id, v.code, v.content::text as content, s.raw
            from procedure_version v left join procedure_source s on s.code = v.code
            where v.status = 'PUBLISHED' and v.validity @> $1::date
              and not exists (select 1 from quality_check q where q.version_id = v.id and q.rules = $2)
            order by v.code limit $3
            """;

    private final Clock clock;

    QualityStore(Clock clock) {
        this.clock = clock;
    }

    /** @param raw record of the national list; null when it has none */
    record Unchecked(
            UUID versionId,
            String code,
            String content,
            @Nullable String raw) {}

    record Result(UUID versionId, Checked checked) {}

    Uni<Void> lock(Statements statements) {
        return statements.execute(ONE_AT_A_TIME, Tuple.tuple()).replaceWithVoid();
    }

    Uni<List<Unchecked>> unchecked(Statements statements, int most) {
        return statements
                .execute(UNCHECKED, Tuple.of(LocalDate.now(clock), QualityChecks.RULES, most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Unchecked(
                                row.getUUID("id"),
                                row.getString("code"),
                                row.getString("content"),
                                row.getString("raw")))
                        .toList());
    }

    Uni<Set<String>> codes(Statements statements) {
        return statements
                .execute("select distinct code from procedure_version", Tuple.tuple())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .collect(Collectors.toSet()));
    }

    Uni<Void> add(Statements statements, List<Result> results) {
        UUID[] ids = results.stream().map(Result::versionId).toArray(UUID[]::new);
        return statements
                .execute("delete from quality_check where version_id = any($1)", Tuple.of(ids))
                .chain(() -> statements.execute(
                        "insert into quality_check (version_id, rules, checked_at)"
                                + " select id, $2, $3 from unnest($1::uuid[]) as v (id)",
                        Tuple.of(ids, QualityChecks.RULES, clock.instant().atOffset(ZoneOffset.UTC))))
                .chain(() -> findings(statements, results))
                .chain(() -> corrections(statements, results));
    }

    private static Uni<Void> findings(Statements statements, List<Result> results) {
        List<UUID> ids = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<String[]> texts = new ArrayList<>();
        for (Result result : results) {
            int no = 0;
            for (Finding finding : result.checked().findings()) {
                ids.add(result.versionId());
                numbers.add(++no);
                texts.add(new String[] {
                    finding.kind().slug(), finding.kind().part().name(), finding.value(), finding.proposal()
                });
            }
        }
        return statements
                .execute(
                        """
                        insert into quality_finding (version_id, no, kind, part, value, proposal)
                        select * from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[])
                        """,
                        Tuple.tuple(List.of(
                                ids.toArray(UUID[]::new),
                                numbers.toArray(Integer[]::new),
                                column(texts, 0),
                                column(texts, 1),
                                column(texts, 2),
                                column(texts, 3))))
                .replaceWithVoid();
    }

    private static Uni<Void> corrections(Statements statements, List<Result> results) {
        List<UUID> ids = new ArrayList<>();
        List<String[]> texts = new ArrayList<>();
        results.forEach(result -> result.checked().corrections().forEach(correction -> {
            ids.add(result.versionId());
            texts.add(
                    new String[] {correction.part().name(), correction.change().name(), Json.write(correction.content())
                    });
        }));
        return statements
                .execute("""
                        insert into quality_correction (version_id, part, change, content)
                        select id, part, change, content::jsonb
                        from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as c (id, part, change, content)
                        """, Tuple.of(ids.toArray(UUID[]::new), column(texts, 0), column(texts, 1), column(texts, 2)))
                .replaceWithVoid();
    }

    private static String[] column(List<String[]> rows, int place) {
        return rows.stream().map(row -> row[place]).toArray(String[]::new);
    }
}
