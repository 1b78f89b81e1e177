package vn.tthc.platform.data;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** A Hibernate Reactive transaction whose first statement sets the data scope. */
final class HibernateWork {
    private static final Logger LOG = Logger.getLogger(HibernateWork.class);
    private static final String SET_READ_ONLY = Sight.SET + ", set_config('transaction_read_only', 'on', true)";

    private HibernateWork() {}

    static <T> Uni<T> write(Sight sight, Supplier<Uni<T>> work) {
        return run(Sight.SET, sight, work);
    }

    static <T> Uni<T> read(Sight sight, Supplier<Uni<T>> work) {
        return run(SET_READ_ONLY, sight, work);
    }

    private static <T> Uni<T> run(String setScope, Sight sight, Supplier<Uni<T>> work) {
        return Panache.<T>withTransaction(() -> Panache.getSession().chain(session -> {
                    AfterCommit.begin();
                    set(SessionStatements.of(session), setScope, sight);
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
    private static void set(Statements statements, String setScope, Sight sight) {
        statements
                .execute(setScope, sight.parameters())
                .subscribe()
                .with(done -> {}, failure -> LOG.warn("The data scope could not be set", failure));
    }
}
