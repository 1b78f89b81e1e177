package vn.tthc.platform.data;

import io.vertx.sqlclient.DatabaseException;
import java.sql.SQLException;
import org.hibernate.JDBCException;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL said, out of whatever the layers above have wrapped it in. */
public final class SqlState {
    private SqlState() {}

    /** The SQLSTATE of five characters; null when the failure does not come from the database. */
    public static @Nullable String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state =
                    switch (cause) {
                        case DatabaseException e -> e.getSqlState();
                        case SQLException e -> e.getSQLState();
                        case JDBCException e -> e.getSQLState();
                        default -> null;
                    };
            if (state != null) {
                return state;
            }
        }
        return null;
    }
}
