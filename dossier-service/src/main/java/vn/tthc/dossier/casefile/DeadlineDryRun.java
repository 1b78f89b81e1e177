package vn.tthc.dossier.casefile;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tthc.dossier.procedure.Calendars;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.worktime.CalendarBroken;
import vn.tthc.platform.worktime.CalendarState;

/** Which open deadlines other calendars would move. Nothing is changed. */
@ApplicationScoped
class DeadlineDryRun {
    private static final int AT_ONCE = 1000;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String OPEN =
            "select * from dossier where ended_at is null and id > $1 order by id limit " + AT_ONCE;

    private final Transactions transactions;
    private final Calendars calendars;
    private final Identity identity;

    DeadlineDryRun(Transactions transactions, Calendars calendars, Identity identity) {
        this.transactions = transactions;
        this.calendars = calendars;
        this.identity = identity;
    }

    /** @throws CalendarBroken when one of them has no working hours or contradicts itself */
    Uni<MovedDeadlines> of(List<CalendarState> changed) {
        identity.current().require("catalog:calendar");
        changed.forEach(CalendarState::calendar);
        return calendars.book().chain(book -> {
            var result = new MovedDeadlines.Collector();
            return page(FIRST, book.with(changed), result).map(done -> result.answer());
        });
    }

    private Uni<Void> page(UUID after, Calendars.Book then, MovedDeadlines.Collector result) {
        return transactions
                .query(sql -> sql.preparedQuery(OPEN).execute(Tuple.of(after)))
                .map(DossierRows::of)
                .chain(dossiers -> {
                    dossiers.forEach(dossier -> examine(dossier, then, result));
                    return dossiers.size() < AT_ONCE
                            ? Uni.createFrom().voidItem()
                            : page(dossiers.getLast().id, then, result);
                });
    }

    private static void examine(Dossier dossier, Calendars.Book then, MovedDeadlines.Collector result) {
        try {
            var anew = Rescheduling.of(dossier, then.of(dossier.handlingUnitId).deadlines());
            var before = Rescheduling.before(dossier);
            var after = anew.after(dossier);
            if (Objects.equals(before, after)) result.stays();
            else result.moves(dossier, before, after);
        } catch (CalendarBroken broken) {
            result.unsettled();
        }
    }
}
