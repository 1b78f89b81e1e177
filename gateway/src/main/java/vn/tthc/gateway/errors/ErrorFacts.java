package vn.tthc.gateway.errors;

import graphql.GraphQLException;
import io.quarkus.arc.Arc;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.BackendRefusal;
import vn.tthc.gateway.session.Trace;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.problem.Violation;

/** What is told of a failure. Of one that is not a refusal nothing is told but where to look for it. */
final class ErrorFacts {
    private static final Logger LOG = Logger.getLogger(ErrorFacts.class);

    private ErrorFacts() {}

    static JsonValue code(Throwable e) {
        if (e instanceof Refusal refusal) {
            return Json.createValue(refusal.slug());
        }
        if (e instanceof GraphQLException) {
            return Json.createValue("invalid-input");
        }
        LOG.errorf(e, "Unexpected error %s", trace(e));
        return Json.createValue("unexpected");
    }

    static JsonValue status(Throwable e) {
        return Json.createValue(
                switch (e) {
                    case BackendRefusal.Answered answered -> answered.status();
                    case Refusal refusal -> refusal.kind().status();
                    case GraphQLException input -> 400;
                    default -> 500;
                });
    }

    static JsonValue detail(Throwable e) {
        return e instanceof Refusal refusal ? Json.createValue(refusal.vietnamese()) : JsonValue.NULL;
    }

    static JsonValue detailEn(Throwable e) {
        return e instanceof Refusal refusal ? Json.createValue(refusal.english()) : JsonValue.NULL;
    }

    static JsonValue violations(Throwable e) {
        var violations = Json.createArrayBuilder();
        if (e instanceof Refusal refusal) {
            for (Violation each : refusal.violations()) {
                violations.add(Json.createObjectBuilder()
                        .add("field", each.field())
                        .add("message", each.message())
                        .add("messageEn", each.messageEn()));
            }
        }
        return violations.build();
    }

    static JsonValue traceId(Throwable e) {
        String id = trace(e);
        return id == null ? JsonValue.NULL : Json.createValue(id);
    }

    private static @Nullable String trace(Throwable e) {
        if (e instanceof BackendRefusal.Answered answered && answered.traceId() != null) {
            return answered.traceId();
        }
        var container = Arc.container();
        return container.requestContext().isActive()
                ? container.instance(Trace.class).get().id()
                : null;
    }
}
