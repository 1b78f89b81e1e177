package vn.tthc.catalog.list;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.list.DelegationEvent.Delegated;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.event.Outbox;

/** Tells the others who decides for whom, whenever a list decision changes it. */
@ApplicationScoped
class Delegations {
    private static final String ALL = """
            select e.id, e.kind, e.subject_code, e.level, e.detail::text as detail, lower(e.validity) as from_day,
                upper(e.validity) as until_day, d.number
            from list_entry e join list_decision d on d.id = e.decision_id
            where e.slot = 'AUTHORITY' and e.subject_code = any($1) order by e.subject_code, lower(e.validity), e.id""";

    private final Outbox outbox;

    Delegations(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Inside the transaction that has changed the entries. */
    Uni<Void> tell(Statements s, List<ListLine> lines) {
        List<String> codes = lines.stream()
                .filter(line -> line.kind().isAuthority())
                .map(ListLine::subjectCode)
                .distinct()
                .toList();
        return codes.isEmpty()
                ? Uni.createFrom().voidItem()
                : s.execute(ALL, Tuple.of(codes.toArray(String[]::new))).chain(rows -> {
                    Map<String, List<Delegated>> byCode = new LinkedHashMap<>();
                    rows.forEach(row -> byCode.computeIfAbsent(row.getString("subject_code"), code -> new ArrayList<>())
                            .add(delegated(row)));
                    return outbox.appendAll(byCode.entrySet().stream()
                            .map(each -> new DelegationEvent(each.getKey(), each.getValue()))
                            .toList());
                });
    }

    private static Delegated delegated(Row row) {
        Authority authority = Objects.requireNonNull(
                Json.read(row.getString("detail"), ListDetail.class).authority());
        var until = row.getLocalDate("until_day");
        return new Delegated(
                row.getUUID("id"),
                ListKind.valueOf(row.getString("kind")),
                ProcedureLevel.valueOf(row.getString("level")),
                authority.from(),
                authority.fromUnitId(),
                authority.to(),
                authority.toUnitId(),
                row.getLocalDate("from_day"),
                until == null ? null : until.minusDays(1),
                row.getString("number"));
    }
}
