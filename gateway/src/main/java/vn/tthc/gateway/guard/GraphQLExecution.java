package vn.tthc.gateway.guard;

import graphql.ExecutionResult;
import graphql.language.Document;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import vn.tthc.gateway.execution.QueryRunner;
import vn.tthc.gateway.session.KeyReading;

/**
 * Runs a query that the door let through. Takes the place of the framework's own transport, which answers bad queries
 * with status 200, prefers the newer media type and reads parameters of addresses wrongly; identity and request context
 * are set up as there.
 */
final class GraphQLExecution extends SmallRyeGraphQLAbstractHandler {
    /** A request that may be run, as the door leaves it in the routing context. */
    record Admitted(GraphQLRequest request, Document document, AnswerType type, long cost) {
        private static final String KEY = Admitted.class.getName();

        void leaveIn(RoutingContext context) {
            context.put(KEY, this);
        }

        static Admitted in(RoutingContext context) {
            return Objects.requireNonNull(context.get(KEY));
        }
    }

    private final QueryRunner runner;
    private final GraphQLAnswers answers;

    GraphQLExecution(
            CurrentIdentityAssociation identity,
            CurrentVertxRequest current,
            QueryRunner runner,
            GraphQLAnswers answers) {
        super(identity, current, false);
        this.runner = runner;
        this.answers = answers;
    }

    @Override
    protected void doHandle(RoutingContext context) {
        var admitted = Admitted.in(context);
        // left in place by the server, it would forbid compression
        context.addHeadersEndHandler(done -> context.response().headers().remove(HttpHeaders.CONTENT_ENCODING));
        var writer = new Writer(context, admitted);
        runner.run(
                        admitted.document(),
                        admitted.request().operationName(),
                        admitted.request().values())
                .subscribe()
                .with(writer::write, writer::fail);
    }

    private final class Writer {
        private final RoutingContext context;
        private final Admitted admitted;

        Writer(RoutingContext context, Admitted admitted) {
            this.context = context;
            this.admitted = admitted;
        }

        void write(ExecutionResult result) {
            if (result.getData() instanceof Publisher<?> items) {
                follow(items);
                return;
            }
            KeyReading reading = KeyReading.of(context);
            if (reading != null) {
                reading.rows(AnsweredRows.in(result.getData()));
            }
            try {
                answer(result);
            } catch (RuntimeException e) { // nobody else would, and whoever asked would wait
                answers.broken(context, admitted.type(), e);
            }
            over(reading);
        }

        private void answer(ExecutionResult result) {
            if (!result.getErrors().isEmpty()) {
                answers.failed(context, admitted.type(), admitted.cost(), new JsonObject(asText(result)));
            } else if (result.getData() == null
                    || result.getExtensions() != null
                    || !answers.succeeded(context, admitted.type(), admitted.cost(), result.<Object>getData())) {
                answers.succeeded(context, admitted.type(), admitted.cost(), asText(result));
            }
        }

        private static String asText(ExecutionResult result) {
            return new ExecutionResponse(result).getExecutionResultAsString();
        }

        @SuppressWarnings("unchecked") // what the library answers to a subscription
        private void follow(Publisher<?> items) {
            ((Publisher<ExecutionResult>) items).subscribe(new EventStream(context.vertx(), context.response()));
        }

        void fail(Throwable cause) {
            answers.broken(context, admitted.type(), cause);
            over(KeyReading.of(context));
        }

        /** The framework takes the place of the context's own handler of the end. */
        private static void over(@Nullable KeyReading reading) {
            if (reading != null) {
                reading.over();
            }
        }
    }
}
