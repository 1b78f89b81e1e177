package vn.tthc.dossier.queue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.casefile.DossierView;
import vn.tthc.dossier.casefile.Dossiers;
import vn.tthc.dossier.lifecycle.Duty;
import vn.tthc.dossier.procedure.Calendars;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.problem.InvalidInput;
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
        ViewName view = filter.viewName();
        return caller().chain(sql -> {
            sql.and(view.condition());
            filter.into(sql, worksOnDossiers(identity.current()));
            Sql rows = after(sql.copy(), view.order(), request);
            Sql.Statement select = rows.statement("select * from dossier where {where} order by "
                    + view.order().by(request.backward()) + " limit " + request.limit());
            return total(sql, request).chain(total -> dossiers.select(select.text(), select.parameters())
                    .map(found -> Page.of(found, request, row -> cursor(view.order(), row), total)));
        });
    }

    private Uni<@Nullable Long> total(Sql sql, PageRequest request) {
        if (!request.counted()) {
            return Uni.createFrom().nullItem();
        }
        Sql.Statement count = sql.statement("select count(*) as total from dossier where {where}");
        return transactions
                .query(c -> c.preparedQuery(count.text()).execute(count.parameters()))
                .map(found -> found.iterator().next().getLong("total"));
    }

    /** The caller's scope as conditions, and the parameters that the views name. */
    Uni<Sql> caller() {
        CurrentUser user = identity.current();
        Instant now = clock.instant();
        return dossiers.ownUnits()
                .chain(own -> scopes.of(user).chain(scope -> soon(now).map(soon -> scoped(scope)
                        .set("me", user.username())
                        .set("own", own.toArray(String[]::new))
                        .set("now", time(now))
                        .set("soon", time(soon)))));
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
        try {
            return sql.set("key", time(Instant.parse(after.key(0))))
                    .set("id", UUID.fromString(after.key(1)))
                    .and(order.after(request.backward()));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new InvalidInput("after", "Con trỏ trang không hợp lệ.", "The page cursor is not valid.");
        }
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
