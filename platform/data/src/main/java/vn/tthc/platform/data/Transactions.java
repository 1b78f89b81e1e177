package vn.tthc.platform.data;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.scope.DataScope;
import vn.tthc.platform.scope.Scopes;

/**
 * Every access to the database goes through here: it puts the caller's data scope into the transaction, where row-level
 * security reads it. A transaction inside another one joins it and keeps its scope.
 */
@ApplicationScoped
public class Transactions {
    private static final DataScope SYSTEM = new DataScope.Everything();

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
        return join(work, () -> callersScope().chain(scope -> HibernateWork.write(scope, work)));
    }

    /** A Hibernate Reactive session in the caller's scope; PostgreSQL refuses to write in it. */
    public <T> Uni<T> read(Supplier<Uni<T>> work) {
        return join(work, () -> callersScope().chain(scope -> HibernateWork.read(scope, work)));
    }

    /** Plain SQL on a connection of its own in the caller's scope, for lists and hot reads. */
    public <T> Uni<T> query(Function<SqlConnection, Uni<T>> work) {
        return Uni.createFrom().deferred(this::callersScope).chain(scope -> SqlWork.run(pool, scope, work));
    }

    /** As {@link #write}, but seeing every row: consumers, jobs and public endpoints that check themselves. */
    public <T> Uni<T> writeAsSystem(Supplier<Uni<T>> work) {
        return join(work, () -> HibernateWork.write(SYSTEM, work));
    }

    /** As {@link #query}, but seeing every row. */
    public <T> Uni<T> queryAsSystem(Function<SqlConnection, Uni<T>> work) {
        return SqlWork.run(pool, SYSTEM, work);
    }

    /** SQL inside {@link #write} or {@link #writeAsSystem}, on the same connection. */
    public Uni<Statements> statements() {
        return Panache.getSession().map(SessionStatements::of);
    }

    /** Whether a transaction of this class is open on the current Vert.x context. */
    public boolean isOpen() {
        return AfterCommit.isOpen();
    }

    private Uni<DataScope> callersScope() {
        return scopes.of(identity.current());
    }

    private static <T> Uni<T> join(Supplier<Uni<T>> work, Supplier<Uni<T>> fresh) {
        return Uni.createFrom().deferred(() -> AfterCommit.isOpen() ? work.get() : fresh.get());
    }
}
