package vn.tthc.platform.data;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.tthc.platform.scope.DataScope;

/** A Hibernate Reactive transaction whose first statement sets the data scope. */
final class HibernateWork {
    private static final Logger LOG = Logger.getLogger(HibernateWork.class);
    private static final String SET_SCOPE =
            "select set_config('app.scope', $1, true), set_config('app.units', $2, true)";
    private static final String SET_SCOPE_READ_ONLY = SET_SCOPE + ", set_config('transaction_read_only', 'on', true)";

    private HibernateWork() {}

    static <T> Uni<T> write(DataScope scope, Supplier<Uni<T>> work) {
        return run(SET_SCOPE, scope, work);
    }

    static <T> Uni<T> read(DataScope scope, Supplier<Uni<T>> work) {
        return run(SET_SCOPE_READ_ONLY, scope, work);
    }

    private static <T> Uni<T> run(String setScope, DataScope scope, Supplier<Uni<T>> work) {
        return Panache.<T>withTransaction(() -> Panache.getSession().chain(session -> {
                    AfterCommit.begin();
                    set(SessionStatements.of(session), setScope, scope);
                    return work.get();
                }))
                .onItem()
                .invoke(AfterCommit::committed)
                .onFailure()
                .invoke(AfterCommit::end)
                .onCancellation()
                .invoke(AfterCommit::end);
    }

    /** Sent ahead of the work on the same connection and not waited for; if it fails, so does every later statement. */
    private static void set(Statements statements, String setScope, DataScope scope) {
        statements
                .execute(setScope, Tuple.of(scope.setting(), scope.unitList()))
                .subscribe()
                .with(done -> {}, failure -> LOG.warn("The data scope could not be set", failure));
    }
}
