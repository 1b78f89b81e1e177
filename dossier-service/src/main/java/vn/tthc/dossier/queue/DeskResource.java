package vn.tthc.dossier.queue;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tthc.dossier.lifecycle.Duty;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;

/** The first screen (bàn làm việc): how many dossiers wait for the caller, by what they wait for. */
@Path("/api/v1/desk")
@Authenticated
class DeskResource {
    private final Queues queues;
    private final Transactions transactions;
    private final Identity identity;

    DeskResource(Queues queues, Transactions transactions, Identity identity) {
        this.queues = queues;
        this.transactions = transactions;
        this.identity = identity;
    }

    @GET
    public Uni<Desk> desk() {
        Set<ViewName> views = views(identity.current());
        String counts = views.stream()
                .map(view -> "count(*) filter (where " + view.condition() + ") as " + column(view))
                .collect(Collectors.joining(", "));
        return queues.caller().chain(sql -> {
            Sql.Statement statement = sql.and("ended_at is null or state = 'SETTLED'")
                    .statement("select " + counts + " from dossier where {where}");
            return transactions
                    .query(c -> c.preparedQuery(statement.text()).execute(statement.parameters()))
                    .map(rows -> new Desk(tiles(views, rows.iterator().next()), null));
        });
    }

    private static Set<ViewName> views(CurrentUser user) {
        Set<ViewName> views = EnumSet.of(ViewName.OVERDUE, ViewName.DUE_SOON);
        if (user.may(Duty.RECEIVE.permission())) {
            views.addAll(Set.of(ViewName.TO_ACCEPT, ViewName.SUPPLEMENT_WAITING, ViewName.TO_RETURN));
        }
        if (user.may(Duty.PROCESS.permission())) {
            views.addAll(Set.of(ViewName.MINE, ViewName.UNASSIGNED, ViewName.SUPPLEMENT_WAITING));
        }
        if (user.may(Duty.APPROVE.permission())) {
            views.add(ViewName.WAITING_APPROVAL);
        }
        return views;
    }

    private static List<Desk.Tile> tiles(Set<ViewName> views, Row row) {
        List<Desk.Tile> tiles = new ArrayList<>();
        for (ViewName view : List.of(
                ViewName.OVERDUE,
                ViewName.DUE_SOON,
                ViewName.TO_ACCEPT,
                ViewName.UNASSIGNED,
                ViewName.MINE,
                ViewName.WAITING_APPROVAL,
                ViewName.SUPPLEMENT_WAITING,
                ViewName.TO_RETURN)) {
            if (views.contains(view)) {
                tiles.add(new Desk.Tile(view.name(), row.getLong(column(view)), view.name()));
            }
        }
        return tiles;
    }

    private static String column(ViewName view) {
        return view.name().toLowerCase(Locale.ROOT);
    }
}
