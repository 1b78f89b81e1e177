package vn.tthc.catalog.national;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Statements;

/** Writes the national list, mappings and differences, inside a transaction at hand. */
@ApplicationScoped
class NationalStore {
    private static final String LIST = """
            insert into national_procedure (code, name, folded_name, field_name, applies, owner_unit_id, content, sha256,
                listed_at)
            select code, name, folded_name, field_name, applies, owner_unit_id, content::jsonb, sha256, $9
            from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::text[], $8::text[])
                as n (code, name, folded_name, field_name, applies, owner_unit_id, content, sha256)
            on conflict (code) do update set name = excluded.name, folded_name = excluded.folded_name,
                field_name = excluded.field_name, applies = excluded.applies, owner_unit_id = excluded.owner_unit_id,
                content = excluded.content, sha256 = excluded.sha256, listed_at = excluded.listed_at, gone_at = null
            """;
    private static final String OPEN = """
            insert into national_difference (id, kind, code, name, national_code, part, local_value, national_value,
                owner_unit_id, found_at)
            select id, kind, code, name, national_code, part, local_value, national_value, owner_unit_id, $10
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                $9::text[]) as d (id, kind, code, name, national_code, part, local_value, national_value, owner_unit_id)
            """;

    private final Clock clock;

    NationalStore(Clock clock) {
        this.clock = clock;
    }

    /** A procedure of the national list, as it is kept. */
    record Listed(String code, ProcedureContent content, boolean applies, String ownerUnitId, String sha256) {}

    Uni<Void> lock(Statements s) {
        return s.execute("select pg_advisory_xact_lock(hashtext('national.list'))", Tuple.tuple())
                .replaceWithVoid();
    }

    /** Fingerprints of what is listed, by code. */
    Uni<Map<String, String>> known(Statements s) {
        return s.execute("select code, sha256 from national_procedure where gone_at is null", Tuple.tuple())
                .map(rows -> {
                    Map<String, String> known = new HashMap<>();
                    rows.forEach(row -> known.put(row.getString(0), row.getString(1)));
                    return known;
                });
    }

    Uni<Void> list(Statements s, List<Listed> listed) {
        return listed.isEmpty()
                ? Uni.createFrom().voidItem()
                : s.execute(
                                LIST,
                                Tuple.tuple(List.of(
                                        texts(listed, Listed::code),
                                        texts(listed, l -> l.content().name()),
                                        texts(
                                                listed,
                                                l -> SearchText.fold(l.content().name())),
                                        texts(listed, l -> l.content().fieldName()),
                                        listed.stream().map(Listed::applies).toArray(Boolean[]::new),
                                        texts(listed, Listed::ownerUnitId),
                                        texts(listed, l -> Json.write(l.content())),
                                        texts(listed, Listed::sha256),
                                        now())))
                        .replaceWithVoid();
    }

    Uni<Void> gone(Statements s, List<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().voidItem()
                : s.execute(
                                "update national_procedure set gone_at = $2 where code = any($1)",
                                Tuple.of(codes.toArray(String[]::new), now()))
                        .replaceWithVoid();
    }

    /** Those open before, by what they are about. */
    Uni<Map<String, UUID>> open(Statements s) {
        return s.execute(
                        "select id, kind, code, part, local_value, national_value from national_difference where closed_at is null",
                        Tuple.tuple())
                .map(rows -> {
                    Map<String, UUID> open = new HashMap<>();
                    rows.forEach(row -> open.put(key(row), row.getUUID("id")));
                    return open;
                });
    }

    Uni<Void> close(Statements s, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : s.execute(
                                "update national_difference set closed_at = $2 where id = any($1)",
                                Tuple.of(ids.toArray(UUID[]::new), now()))
                        .replaceWithVoid();
    }

    Uni<Void> add(Statements s, List<Found> found) {
        return found.isEmpty()
                ? Uni.createFrom().voidItem()
                : s.execute(
                                OPEN,
                                Tuple.tuple(List.of(
                                        found.stream().map(f -> Ids.next()).toArray(UUID[]::new),
                                        texts(found, f -> f.kind().name()),
                                        texts(found, Found::code),
                                        texts(found, Found::name),
                                        texts(found, Found::nationalCode),
                                        texts(found, Found::part),
                                        texts(found, Found::localValue),
                                        texts(found, Found::nationalValue),
                                        texts(found, Found::ownerUnitId),
                                        now())))
                        .replaceWithVoid();
    }

    Uni<Void> ran(Statements s, Instant started, int found, int closed) {
        return s.execute(
                        "insert into national_run select $1, $2, $3, count(*), $4, $5 from national_procedure where gone_at is null",
                        Tuple.of(Ids.next(), started.atOffset(ZoneOffset.UTC), now(), found, closed))
                .replaceWithVoid();
    }

    static String key(Found found) {
        return String.join(
                "\u001f",
                found.kind().name(),
                found.code(),
                found.part(),
                String.valueOf(found.localValue()),
                String.valueOf(found.nationalValue()));
    }

    private static String key(Row row) {
        return String.join(
                "\u001f",
                row.getString("kind"),
                row.getString("code"),
                row.getString("part"),
                String.valueOf(row.getString("local_value")),
                String.valueOf(row.getString("national_value")));
    }

    private static <T> String[] texts(List<T> items, Function<T, @Nullable String> part) {
        return items.stream().map(part).toArray(String[]::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
