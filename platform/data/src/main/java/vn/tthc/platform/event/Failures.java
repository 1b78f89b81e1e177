package vn.tthc.platform.event;

import io.vertx.core.VertxException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import vn.tthc.platform.data.SqlState;
import vn.tthc.platform.problem.Refusal;

/** Tells a failure that goes away from one that stays. */
final class Failures {
    /** SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system error. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private Failures() {}

    static boolean isTransient(Throwable failure) {
        String state = SqlState.of(failure);
        if (state != null) {
            return PASSING.contains(state.substring(0, 2));
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                return false;
            }
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof InterruptedException
                    || cause instanceof ClosedChannelException
                    || cause.getClass().getName().contains("ClosedConnectionException")
                    || cause instanceof VertxException) {
                return true;
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
