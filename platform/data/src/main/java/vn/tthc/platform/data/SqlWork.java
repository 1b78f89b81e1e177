package vn.tthc.platform.data;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.function.Function;
import org.jboss.logging.Logger;
import vn.tthc.platform.scope.DataScope;

/**
 * A transaction of plain SQL. {@code begin} and the data scope are sent ahead of the work on the same connection and not
 * waited for: PostgreSQL takes them in order, so they cost no round trip.
 */
final class SqlWork {
    private static final Logger LOG = Logger.getLogger(SqlWork.class);
    private static final String SET_SCOPE =
            "select set_config('app.scope', $1, true), set_config('app.units', $2, true)";

    private SqlWork() {}

    static <T> Uni<T> run(Pool pool, DataScope scope, Function<SqlConnection, Uni<T>> work) {
        return pool.getConnection().chain(connection -> Uni.createFrom()
                .deferred(() -> {
                    begin(connection, scope);
                    return work.apply(connection);
                })
                .onItem()
                .call(() -> end(connection, "commit"))
                .onTermination()
                .call((item, failure, cancelled) -> failure == null && !cancelled
                        ? connection.close()
                        : end(connection, "rollback")
                                .onFailure()
                                .recoverWithNull()
                                .eventually(connection::close)));
    }

    private static void begin(SqlConnection connection, DataScope scope) {
        ahead(connection.query("begin").execute());
        ahead(connection.preparedQuery(SET_SCOPE).execute(Tuple.of(scope.setting(), scope.unitList())));
    }

    private static void ahead(Uni<?> statement) {
        statement.subscribe().with(done -> {}, failure -> LOG.debug("The transaction could not be opened", failure));
    }

    private static Uni<Void> end(SqlConnection connection, String how) {
        return connection.query(how).execute().replaceWithVoid();
    }
}
