package vn.tthc.dossier.queue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.casefile.DossierPart;
import vn.tthc.dossier.casefile.DossierView;
import vn.tthc.dossier.casefile.Dossiers;
import vn.tthc.dossier.casefile.WantedFields;
import vn.tthc.dossier.lifecycle.Duty;
import vn.tthc.dossier.procedure.Calendars;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.scope.DataScope;
import vn.tthc.platform.scope.Scopes;

/** Pages of dossiers in the caller's scope. */
@ApplicationScoped
class Queues {
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Dossiers dossiers;
    private final Transactions transactions;
    private final Identity identity;
    private final Scopes scopes;
    private final Calendars calendars;
    private final Clock clock;

    Queues(
            Dossiers dossiers,
            Transactions transactions,
            Identity identity,
            Scopes scopes,
            Calendars calendars,
            Clock clock) {
        this.dossiers = dossiers;
        this.transactions = transactions;
        this.identity = identity;
        this.scopes = scopes;
        this.calendars = calendars;
        this.clock = clock;
    }

    Uni<Page<DossierView>> page(Filter filter, PageRequest request) {
        ViewName.Order order = filter.viewName().order();
        return rows(
                filter,
                request,
                rest -> dossiers.select("select * from dossier " + rest.text(), rest.parameters()),
                row -> cursor(order, row));
    }

    /** As {@link #page(Filter, PageRequest)}, the parts that are wanted of each dossier. */
    Uni<Page<DossierPart>> page(Filter filter, PageRequest request, WantedFields wanted) {
        String key = filter.viewName().order().column();
        return rows(
                filter,
                request,
                rest -> dossiers.select(wanted, key, rest.text(), rest.parameters()),
                row -> Cursor.of(row.key() == null ? NEVER : row.key(), row.id()));
    }

    private <T> Uni<Page<T>> rows(
            Filter filter, PageRequest request, Function<Sql.Statement, Uni<List<T>>> select, Function<T, Cursor> key) {
        ViewName view = filter.viewName();
        return caller(view).chain(sql -> {
            sql.and(view.condition());
            filter.into(sql, worksOnDossiers(identity.current()));
            Sql.Statement rest = after(sql.copy(), view.order(), request)
                    .statement("where {where} order by " + view.order().by(request.backward()) + " limit "
                            + request.limit());
            return total(sql, request)
                    .chain(total -> select.apply(rest).map(found -> Page.of(found, request, key, total)));
        });
    }

    /** How many rows of the caller's scope the filter matches. */
    Uni<Long> count(Filter filter) {
        return caller(filter.viewName()).chain(sql -> {
            sql.and(filter.viewName().condition());
            filter.into(sql, worksOnDossiers(identity.current()));
            Sql.Statement count = sql.statement("select count(*) as total from dossier where {where}");
            return transactions
                    .rows(count.text(), count.parameters())
                    .map(found -> found.iterator().next().getLong("total"));
        });
    }

    private Uni<@Nullable Long> total(Sql sql, PageRequest request) {
        if (!request.counted()) {
            return Uni.createFrom().nullItem();
        }
        Sql.Statement count = sql.statement("select count(*) as total from dossier where {where}");
        return transactions
                .rows(count.text(), count.parameters())
                .map(found -> found.iterator().next().getLong("total"));
    }

    /** The caller's scope as conditions, and the parameters that any view names. */
    Uni<Sql> caller() {
        Instant now = clock.instant();
        return scoped(now).chain(sql -> soon(now).map(soon -> sql.set("soon", time(soon))));
    }

    /** As {@link #caller()}, with what the view names. */
    private Uni<Sql> caller(ViewName view) {
        return view.looksAhead() ? caller() : scoped(clock.instant());
    }

    private Uni<Sql> scoped(Instant now) {
        CurrentUser user = identity.current();
        return dossiers.ownUnits().chain(own -> scopes.of(user).map(scope -> scoped(scope)
                .set("me", user.username())
                .set("own", own.toArray(String[]::new))
                .set("now", time(now))));
    }

    static boolean worksOnDossiers(CurrentUser user) {
        return user.may(Duty.RECEIVE.permission())
                || user.may(Duty.PROCESS.permission())
                || user.may(Duty.APPROVE.permission());
    }

    private static Sql scoped(DataScope scope) {
        Sql sql = new Sql();
        return switch (scope) {
            case DataScope.Everything all -> sql;
            case DataScope.Nothing none -> sql.and("false");
            case DataScope.Units units ->
                sql.set("scope", units.unitIds().toArray(String[]::new))
                        .and("handling_unit_id = any (:scope) or receiving_unit_id = any (:scope)"
                                + " or involved_unit_ids && :scope");
        };
    }

    /** Two working days from now; two days when there is no calendar. */
    private Uni<Instant> soon(Instant now) {
        return calendars
                .current()
                .map(calendar -> calendar.deadlines().soon(now))
                .onFailure(Refusal.class)
                .recoverWithItem(now.plus(Duration.ofDays(2)));
    }

    private static Sql after(Sql sql, ViewName.Order order, PageRequest request) {
        Cursor after = request.after();
        if (after == null) {
            return sql;
        }
        return sql.set("key", time(after.instant(0))).set("id", after.uuid(1)).and(order.after(request.backward()));
    }

    private static Cursor cursor(ViewName.Order order, DossierView row) {
        Instant key =
                switch (order) {
                    case NEWEST -> row.registeredAt();
                    case ENDED -> row.endedAt();
                    case DUE -> row.receivedAt() == null ? row.deadline().dueAt() : row.dueAt();
                };
        return Cursor.of(key == null ? NEVER : key, row.id());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
