package vn.tthc.gateway.guard;

import graphql.language.SourceLocation;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.jboss.logging.Logger;
import vn.tthc.gateway.session.Trace;
import vn.tthc.platform.problem.Refusal;

/** Writes answers to GraphQL requests: every error with a code, a status and the trace, and what the query cost. */
final class GraphQLAnswers {
    private static final Logger LOG = Logger.getLogger(GraphQLAnswers.class);
    private static final String UNEXPECTED = "Hệ thống gặp lỗi ngoài dự kiến. / Something unexpected went wrong.";

    /** By this message clients of the protocol of automatic persisted queries know it. */
    private static final String NOT_FOUND = "PersistedQueryNotFound";

    private final int maxCost;

    GraphQLAnswers(int maxCost) {
        this.maxCost = maxCost;
    }

    /** The request as a whole is refused; the status says so whatever is accepted. */
    void refuse(RoutingContext request, AnswerType type, Refusal refusal) {
        var error = error(
                request, refusal.slug(), refusal.kind().status(), refusal.vietnamese(), refusal.english(), List.of());
        if (refusal instanceof DoorRefusal.UnknownOperation) {
            error.put("message", NOT_FOUND);
        }
        var body = new JsonObject().put("errors", new JsonArray().add(error));
        if (refusal instanceof DoorRefusal.TooCostly costly) {
            body.put("extensions", cost(costly.cost()));
        }
        send(request, type, refusal.kind().status(), body);
    }

    /** The request is well-formed, its query cannot be run. */
    void unfit(RoutingContext request, AnswerType type, List<QueryError> errors) {
        var all = new JsonArray();
        errors.forEach(
                each -> all.add(error(request, each.code(), 400, each.vietnamese(), each.english(), each.locations())));
        send(request, type, type.statusOfUnfit(), new JsonObject().put("errors", all));
    }

    /** Everything was answered. @return false when the data must be written by the library that made them */
    boolean succeeded(RoutingContext request, AnswerType type, long cost, Object data) {
        Buffer answer = AnswerJson.write(data, cost, maxCost);
        if (answer != null) {
            send(request, type, 200, answer);
        }
        return answer != null;
    }

    /** Everything was answered. @param result the JSON object with the data, which is not read again: pages are big */
    void succeeded(RoutingContext request, AnswerType type, long cost, String result) {
        String open = result.substring(0, result.lastIndexOf('}'));
        send(
                request,
                type,
                200,
                Buffer.buffer(open + ",\"extensions\":" + cost(cost).encode() + "}"));
    }

    /** The query was run and some or all of it could not be answered. */
    void failed(RoutingContext request, AnswerType type, long cost, JsonObject result) {
        boolean data = result.containsKey("data");
        JsonArray errors = LibraryErrors.causes(result.getJsonArray("errors", new JsonArray()));
        for (int i = 0; i < errors.size(); i++) {
            complete(request, errors.getJsonObject(i), data);
        }
        result.put("errors", errors);
        send(request, type, data ? 200 : type.statusOfUnfit(), result.put("extensions", cost(cost)));
    }

    /** Something broke that is nobody's fault but ours. */
    void broken(RoutingContext request, AnswerType type, Throwable cause) {
        LOG.errorf(cause, "A query could not be run, trace %s", Trace.id(request));
        var error = error(request, "unexpected", 500, UNEXPECTED, UNEXPECTED, List.of());
        send(request, type, 500, new JsonObject().put("errors", new JsonArray().add(error)));
    }

    /** Errors of the library itself carry names of classes and types: they go to the log and no further. */
    private static void complete(RoutingContext request, JsonObject error, boolean data) {
        JsonObject extensions = error.getJsonObject("extensions");
        if (extensions != null && extensions.containsKey("code")) {
            return;
        }
        String argument = LibraryErrors.argument(error);
        if (argument != null) {
            wrongArgument(request, error, argument);
            return;
        }
        LOG.warnf("%s, trace %s", error, Trace.id(request));
        String message = data ? UNEXPECTED : error.getString("message");
        var known =
                error(request, data ? "unexpected" : "query-not-run", data ? 500 : 400, message, message, List.of());
        error.put("message", message).put("extensions", known.getJsonObject("extensions"));
    }

    private static void wrongArgument(RoutingContext request, JsonObject error, String name) {
        String vi = "Giá trị của “" + name + "” không hợp lệ: có ngày, thời điểm hoặc số sai dạng hay ngoài phạm vi.";
        String en =
                "The value of \"" + name + "\" is not valid: a date, moment or number is malformed or out of range.";
        error.put("path", LibraryErrors.path(error))
                .put(
                        "extensions",
                        error(request, "invalid-input", 400, vi, en, List.of()).getJsonObject("extensions"))
                .put("message", vi);
    }

    private static JsonObject error(
            RoutingContext request, String code, int status, String vi, String en, List<SourceLocation> locations) {
        var error = new JsonObject().put("message", vi);
        if (!locations.isEmpty()) {
            var places = new JsonArray();
            locations.forEach(each ->
                    places.add(new JsonObject().put("line", each.getLine()).put("column", each.getColumn())));
            error.put("locations", places);
        }
        return error.put(
                "extensions",
                new JsonObject()
                        .put("code", code)
                        .put("status", status)
                        .put("detail", vi)
                        .put("detailEn", en)
                        .put("traceId", Trace.id(request)));
    }

    private JsonObject cost(long requested) {
        return new JsonObject()
                .put("cost", new JsonObject().put("requested", requested).put("limit", maxCost));
    }

    private static void send(RoutingContext request, AnswerType type, int status, JsonObject body) {
        send(request, type, status, body.toBuffer());
    }

    private static void send(RoutingContext request, AnswerType type, int status, Buffer body) {
        if (request.response().ended() || request.response().closed()) {
            return;
        }
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", type.contentType())
                .end(body);
    }
}
