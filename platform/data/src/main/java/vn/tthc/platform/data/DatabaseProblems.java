package vn.tthc.platform.data;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.Set;
import org.hibernate.HibernateException;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.problem.HttpRefusal;
import vn.tthc.platform.problem.InvalidInput;
import vn.tthc.platform.problem.Problem;
import vn.tthc.platform.problem.Problems;
import vn.tthc.platform.problem.Refusal;

/** What the database refuses, in the terms of a caller. */
public class DatabaseProblems {
    private static final String UNIQUE = "23505";
    private static final String EXCLUSION = "23P01";
    private static final String RLS = "42501";
    /** A character that no text can hold, and numbers and days beyond what a column holds. */
    private static final Set<String> NOT_STORABLE = Set.of("22021", "22P05", "22003", "22008");

    @ServerExceptionMapper
    public RestResponse<Problem> stale(OptimisticLockException e, HttpServerRequest request) {
        return Problems.response(new HttpRefusal.Stale(), request);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> postgres(PgException e, HttpServerRequest request) {
        return answer(e, request);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> hibernate(HibernateException e, HttpServerRequest request) {
        return answer(e, request);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> persistence(PersistenceException e, HttpServerRequest request) {
        return answer(e, request);
    }

    private static RestResponse<Problem> answer(Throwable failure, HttpServerRequest request) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleStateException || cause instanceof OptimisticLockException) {
                return Problems.response(new HttpRefusal.Stale(), request);
            }
        }
        var refusal = refusal(SqlState.of(failure));
        return refusal == null ? Problems.unexpected(failure, request) : Problems.response(refusal, request);
    }

    /** A row of another unit does not exist for the caller, so writing one is «not found» too. */
    private static @Nullable Refusal refusal(@Nullable String state) {
        if (state == null) {
            return null;
        }
        if (NOT_STORABLE.contains(state)) {
            return new InvalidInput(
                    "request",
                    "Có ký tự hoặc giá trị không lưu được.",
                    "It has a character or a value that cannot be stored.");
        }
        return switch (state) {
            case UNIQUE, EXCLUSION -> new HttpRefusal.Duplicate();
            case RLS -> new HttpRefusal.NothingHere();
            default ->
                state.startsWith("40")
                        ? new HttpRefusal.Stale()
                        : state.startsWith("53") || state.startsWith("57") ? new HttpRefusal.Busy() : null;
        };
    }
}
