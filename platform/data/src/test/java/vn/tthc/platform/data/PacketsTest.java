package vn.tthc.platform.data;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.netty.handler.flush.FlushConsolidationHandler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.tthc.test.TestParts;

/** Inner parts of the driver are used: another version that has them elsewhere shall be noticed here, and not by its speed. */
@QuarkusTest
@QuarkusTestResource(TestParts.class)
class PacketsTest {
    @Inject
    Pool pool;

    @Test
    void aConnectionOfThePoolSendsInPackets() throws Exception {
        SqlConnection connection = pool.getDelegate()
                .getConnection()
                .toCompletionStage()
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
        try {
            var known = assertInstanceOf(SqlConnectionInternal.class, connection);
            var socket =
                    assertInstanceOf(SocketConnectionBase.class, known.unwrap().unwrap());
            assertNotNull(socket.socket().channelHandlerContext().pipeline().get(FlushConsolidationHandler.class));
        } finally {
            connection.close();
        }
    }
}
