package vn.tthc.platform.data;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.scope.Scopes;

/**
 * Every access to the database goes through here: it puts the caller's data scope into the transaction, where row-level
 * security reads it. A transaction inside another one joins it and keeps its scope.
 */
@ApplicationScoped
public class Transactions {
    private final Pool pool;
    private final Identity identity;
    private final Scopes scopes;

    Transactions(Pool pool, Identity identity, Scopes scopes) {
        this.pool = pool;
        this.identity = identity;
        this.scopes = scopes;
    }

    /** One Hibernate Reactive transaction in the caller's scope. */
    public <T> Uni<T> write(Supplier<Uni<T>> work) {
        return join(work, () -> callersSight().chain(sight -> HibernateWork.write(sight, work)));
    }

    /** A Hibernate Reactive session in the caller's scope; PostgreSQL refuses to write in it. */
    public <T> Uni<T> read(Supplier<Uni<T>> work) {
        return join(work, () -> callersSight().chain(sight -> HibernateWork.read(sight, work)));
    }

    /** Plain SQL on a connection of its own in the caller's scope, for lists and hot reads. */
    public <T> Uni<T> query(Function<SqlConnection, Uni<T>> work) {
        return Uni.createFrom().deferred(this::callersSight).chain(sight -> SqlWork.run(pool, sight, work));
    }

    /**
     * One statement that reads, in the caller's scope, by one round trip: {@code begin}, scope, statement and {@code commit}
     * are sent together, and PostgreSQL takes them in order.
     */
    public Uni<io.vertx.sqlclient.RowSet<io.vertx.sqlclient.Row>> rows(String sql, Tuple parameters) {
        return Uni.createFrom().deferred(this::callersSight).chain(sight -> SqlWork.rows(pool, sight, sql, parameters));
    }

    /** As {@link #query}, for results that are passed on while they are read: all of one moment, and nothing is kept. */
    public <T> Multi<T> stream(Function<SqlConnection, Multi<T>> work) {
        return Uni.createFrom()
                .deferred(this::callersSight)
                .onItem()
                .transformToMulti(sight -> SqlWork.stream(pool, sight, work));
    }

    /** As {@link #write}, but seeing every row: consumers, jobs and public endpoints that check themselves. */
    public <T> Uni<T> writeAsSystem(Supplier<Uni<T>> work) {
        return join(work, () -> HibernateWork.write(Sight.EVERYTHING, work));
    }

    /** As {@link #query}, but seeing every row. */
    public <T> Uni<T> queryAsSystem(Function<SqlConnection, Uni<T>> work) {
        return SqlWork.run(pool, Sight.EVERYTHING, work);
    }

    /** SQL inside {@link #write} or {@link #writeAsSystem}, on the same connection. */
    public Uni<Statements> statements() {
        return Panache.getSession().map(SessionStatements::of);
    }

    /** Whether a transaction of this class is open on the current Vert.x context. */
    public boolean isOpen() {
        return AfterCommit.isOpen();
    }

    private Uni<Sight> callersSight() {
        CurrentUser user = identity.current();
        Set<String> fields = user.key() == null ? Set.of() : user.key().fields();
        return scopes.of(user).map(scope -> new Sight(scope, fields));
    }

    private static <T> Uni<T> join(Supplier<Uni<T>> work, Supplier<Uni<T>> fresh) {
        return Uni.createFrom().deferred(() -> AfterCommit.isOpen() ? work.get() : fresh.get());
    }
}
