package vn.tthc.platform.data;

import io.netty.handler.flush.FlushConsolidationHandler;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Statements that do not wait for each other leave in one packet: a read is a beginning, the reader's sight, a question and
 * an end, and would be four calls of the system and four awakenings of PostgreSQL.
 */
@ApplicationScoped
class Packets {
    /** Statements that are held at most, until the round of the event loop is over. */
    private static final int MOST = 64;

    void join(@Observes StartupEvent started, Pool pool) {
        pool.getDelegate().connectHandler(Packets::prepare);
        pool.getDelegate().getConnection().onSuccess(Packets::prepare); // the one that others have opened by now
    }

    /** The pool gets the connection back. */
    private static void prepare(SqlConnection connection) {
        if (connection instanceof SqlConnectionInternal known
                && known.unwrap().unwrap() instanceof SocketConnectionBase socket) {
            socket.socket().channelHandlerContext().pipeline().addFirst(new FlushConsolidationHandler(MOST, true));
        }
        connection.close();
    }
}
