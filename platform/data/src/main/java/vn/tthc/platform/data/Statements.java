package vn.tthc.platform.data;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * SQL on the connection of the transaction at hand, with {@code $1} parameters. Statements take effect in the order they
 * are subscribed to; entities not yet flushed are not seen by them.
 */
public interface Statements {
    Uni<RowSet<Row>> execute(String sql, Tuple parameters);

    default Uni<RowSet<Row>> execute(String sql, Object... parameters) {
        return execute(sql, Tuple.from(parameters));
    }
}
