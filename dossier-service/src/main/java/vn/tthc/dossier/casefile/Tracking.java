package vn.tthc.dossier.casefile;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tthc.dossier.lifecycle.DossierState;
import vn.tthc.platform.data.Transactions;

/** Finds one dossier for somebody who holds its receipt. Sees every row, and shows what {@link TrackedDossier} names. */
@ApplicationScoped
public class Tracking {
    /** Compared with when there is no such dossier, so that the answer takes as long. */
    private static final String NO_SECRET = "--------";

    private final Transactions transactions;
    private final Dossiers dossiers;
    private final Clock clock;

    Tracking(Transactions transactions, Dossiers dossiers, Clock clock) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** @throws DossierRefusal.NotFound for an unknown code as for a wrong secret */
    public Uni<TrackedDossier> find(String code, String secret) {
        return dossiers.deadlines()
                .chain(deadlines ->
                        transactions.queryAsSystem(sql -> sql.preparedQuery("select * from dossier where code = $1")
                                .execute(Tuple.of(code))
                                .chain(rows -> {
                                    Dossier dossier = rows.iterator().hasNext()
                                            ? DossierRows.of(rows.iterator().next())
                                            : null;
                                    boolean right = CheckSecret.matches(
                                            dossier == null ? NO_SECRET : dossier.checkSecret, secret);
                                    if (dossier == null || !right) {
                                        throw new DossierRefusal.NotFound();
                                    }
                                    DeadlineViews views = new DeadlineViews(deadlines.orElse(null), clock.instant());
                                    return entries(sql, dossier).map(entries -> shown(dossier, views, entries));
                                })));
    }

    private static Uni<List<TrackedDossier.Entry>> entries(SqlConnection sql, Dossier dossier) {
        return sql.preparedQuery("select at, action, to_state from timeline_entry"
                        + " where handling_unit_id = $1 and dossier_id = $2 order by no")
                .execute(Tuple.of(dossier.handlingUnitId, dossier.id))
                .map(rows -> {
                    List<TrackedDossier.Entry> entries = new ArrayList<>();
                    rows.forEach(row -> {
                        String state = row.getString("to_state");
                        entries.add(new TrackedDossier.Entry(
                                Objects.requireNonNull(DossierRows.instant(row, "at")),
                                row.getString("action"),
                                state,
                                DossierState.named(state)
                                        .map(DossierState::vietnamese)
                                        .orElse(state)));
                    });
                    return entries;
                });
    }

    private static TrackedDossier shown(Dossier d, DeadlineViews views, List<TrackedDossier.Entry> entries) {
        return new TrackedDossier(
                d.code,
                d.procedureCode,
                d.procedureName,
                d.state,
                d.state().vietnamese(),
                d.state().nationalStatus(),
                d.receivingUnitId,
                d.handlingUnitId,
                d.registeredAt,
                d.receivedAt,
                d.dueAt,
                d.endedAt,
                d.returnedAt,
                d.outcome,
                views.of(d),
                d.step().name(),
                entries);
    }
}
