package vn.tthc.catalog.list;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tthc.catalog.list.ListDecision.KindTotals;
import vn.tthc.catalog.list.ListDecision.Line;
import vn.tthc.catalog.list.ListDecision.Status;
import vn.tthc.platform.data.Statements;

/** Puts list decisions together from their rows: a draft with its problems as of now. */
@ApplicationScoped
class ListDecisionReading {
    private final ListDecisionStore store;
    private final EntryStore entries;
    private final Clock clock;

    ListDecisionReading(ListDecisionStore store, EntryStore entries, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.clock = clock;
    }

    Uni<ListDecision> one(Statements s, Row row) {
        UUID id = row.getUUID("id");
        return store.lines(s, id).chain(lines -> problems(s, row, lines).chain(problems -> store.totals(s, List.of(id))
                .map(totals -> decision(row, lines, totals.getOrDefault(id, List.of()), problems))));
    }

    Uni<List<ListDecision>> list(Statements s, List<Row> rows) {
        List<UUID> ids = rows.stream().map(row -> row.getUUID("id")).toList();
        return store.totals(s, ids).map(totals -> rows.stream()
                .map(row -> decision(row, List.of(), totals.getOrDefault(row.getUUID("id"), List.of()), List.of()))
                .toList());
    }

    private Uni<List<ListProblem>> problems(Statements s, Row row, List<Line> lines) {
        if (status(row) == Status.ISSUED) {
            return Uni.createFrom().item(List.of());
        }
        List<ListLine> drafted = lines.stream().map(ListDecisionStore::drafted).toList();
        ListHead head = new ListHead(row.getString("number"), row.getString("signer"), null, null);
        return entries.register(s, drafted)
                .map(register -> ListProblems.of(head, drafted, register, LocalDate.now(clock)));
    }

    static Status status(Row row) {
        return Status.valueOf(row.getString("status"));
    }

    private static ListDecision decision(
            Row row, List<Line> lines, List<KindTotals> totals, List<ListProblem> problems) {
        return new ListDecision(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("title"),
                status(row),
                row.getString("unit_id"),
                row.getString("signer"),
                row.getLocalDate("issued_on"),
                row.getLocalDate("effective_on"),
                row.getLong("hourly_rate"),
                row.getString("hourly_rate_source"),
                row.getString("drafted_by"),
                row.getInteger("revision"),
                lines,
                totals,
                problems);
    }
}
