package vn.tthc.platform.data;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * A transaction of plain SQL. {@code begin} and the data scope are sent ahead of the work on the same connection and not
 * waited for: PostgreSQL takes them in order, so they cost no round trip.
 */
final class SqlWork {
    private static final Logger LOG = Logger.getLogger(SqlWork.class);

    private SqlWork() {}

    static <T> Uni<T> run(Pool pool, Sight sight, Function<SqlConnection, Uni<T>> work) {
        return pool.getConnection().chain(connection -> Uni.createFrom()
                .deferred(() -> {
                    begin(connection, "begin", sight);
                    return work.apply(connection);
                })
                .onItem()
                .call(() -> end(connection, "commit"))
                .onTermination()
                .call((item, failure, cancelled) ->
                        failure == null && !cancelled ? connection.close() : abandon(connection)));
    }

    /**
     * When the statement fails, PostgreSQL takes the {@code commit} behind it for a rollback. Whoever stops waiting changes
     * nothing: everything is on its way already, and the connection goes back after the last answer.
     */
    static Uni<RowSet<Row>> rows(Pool pool, Sight sight, String sql, Tuple parameters) {
        return Uni.createFrom().completionStage(() -> pool.getDelegate()
                .getConnection()
                .compose(connection -> {
                    ahead(connection.query("begin read only").execute());
                    ahead(connection
                            .preparedQuery(Sight.SET)
                            .execute(sight.parameters().getDelegate()));
                    Future<RowSet<Row>> rows = connection.preparedQuery(sql).execute(parameters.getDelegate());
                    return connection
                            .query("commit")
                            .execute()
                            .transform(ended -> rows)
                            .eventually(() -> connection.close());
                })
                .toCompletionStage());
    }

    private static void ahead(Future<?> statement) {
        statement.onFailure(failure -> LOG.debug("The transaction could not be opened", failure));
    }

    static <T> Multi<T> stream(Pool pool, Sight sight, Function<SqlConnection, Multi<T>> work) {
        return Multi.createFrom()
                .<SqlConnection, T>resourceFromUni(pool::getConnection, connection -> {
                    begin(connection, "begin isolation level repeatable read read only", sight);
                    return work.apply(connection);
                })
                .withFinalizer(
                        connection -> end(connection, "commit").eventually(connection::close),
                        (connection, failure) -> abandon(connection),
                        SqlWork::abandon);
    }

    private static Uni<Void> abandon(SqlConnection connection) {
        return end(connection, "rollback").onFailure().recoverWithNull().eventually(connection::close);
    }

    private static void begin(SqlConnection connection, String how, Sight sight) {
        ahead(connection.query(how).execute());
        ahead(connection.preparedQuery(Sight.SET).execute(sight.parameters()));
    }

    private static void ahead(Uni<?> statement) {
        statement.subscribe().with(done -> {}, failure -> LOG.debug("The transaction could not be opened", failure));
    }

    private static Uni<Void> end(SqlConnection connection, String how) {
        return connection.query(how).execute().replaceWithVoid();
    }
}
