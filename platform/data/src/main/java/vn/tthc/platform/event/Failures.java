package vn.tthc.platform.event;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import vn.tthc.platform.problem.Refusal;

/** Tells a failure that goes away from one that stays. */
final class Failures {
    /** SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system error. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private Failures() {}

    static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                return false;
            }
            if (cause instanceof PgException pg) {
                return pg.getSqlState() != null
                        && PASSING.contains(pg.getSqlState().substring(0, 2));
            }
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof ClosedChannelException
                    || cause.getClass().getName().contains("ClosedConnectionException")
                    || cause instanceof io.vertx.core.VertxException) {
                return true;
            }
            if (cause == cause.getCause()) {
                break;
            }
        }
        return false;
    }

    static String reason(Throwable failure) {
        return failure instanceof Refusal refusal ? refusal.slug() : "handler-failed";
    }

    static String detail(Throwable failure) {
        String text = failure instanceof Refusal refusal ? refusal.english() : failure.toString();
        return text.length() > 1000 ? text.substring(0, 1000) : text;
    }
}
