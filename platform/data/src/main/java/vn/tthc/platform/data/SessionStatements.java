package vn.tthc.platform.data;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.TypeArg;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.impl.SqlClientConnection;

/** Statements on the connection of a Hibernate Reactive session. */
final class SessionStatements implements Statements {
    /** Gives the plain connection under one that batches the entities of a flush. */
    private static final int NO_BATCH = 1;

    private final SqlClientConnection connection;

    private SessionStatements(SqlClientConnection connection) {
        this.connection = connection;
    }

    static SessionStatements of(Mutiny.Session session) {
        var connection = ((MutinySessionImpl) session).getReactiveConnection().withBatchSize(NO_BATCH);
        return new SessionStatements((SqlClientConnection) connection);
    }

    @Override
    public Uni<RowSet<Row>> execute(String sql, Tuple parameters) {
        return Uni.createFrom()
                .completionStage(() -> connection.preparedQuery(sql, parameters.getDelegate()))
                .map(rows -> RowSet.newInstance(rows, TypeArg.of(Row.class)));
    }
}
