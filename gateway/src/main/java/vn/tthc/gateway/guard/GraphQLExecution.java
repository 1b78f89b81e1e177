package vn.tthc.gateway.guard;

import graphql.ExecutionResult;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import vn.tthc.gateway.session.KeyReading;

/**
 * Runs a query that the door let through. Takes the place of the framework's own transport, which answers bad queries
 * with status 200, prefers the newer media type and reads parameters of addresses wrongly; identity and request context
 * are set up as there.
 */
final class GraphQLExecution extends SmallRyeGraphQLAbstractHandler {
    /** A request that may be run, as the door leaves it in the routing context. */
    record Admitted(GraphQLRequest request, AnswerType type, long cost) {
        private static final String KEY = Admitted.class.getName();

        void leaveIn(RoutingContext context) {
            context.put(KEY, this);
        }

        static Admitted in(RoutingContext context) {
            return Objects.requireNonNull(context.get(KEY));
        }
    }

    private final GraphQLAnswers answers;

    GraphQLExecution(CurrentIdentityAssociation identity, CurrentVertxRequest current, GraphQLAnswers answers) {
        super(identity, current, false);
        this.answers = answers;
    }

    @Override
    protected void doHandle(RoutingContext context) {
        var admitted = Admitted.in(context);
        // left in place by the server, it would forbid compression
        context.addHeadersEndHandler(done -> context.response().headers().remove(HttpHeaders.CONTENT_ENCODING));
        getExecutionService()
                .executeAsync(admitted.request().forLibrary(), getMetaData(context), new Writer(context, admitted));
    }

    private final class Writer implements ExecutionResponseWriter {
        private final RoutingContext context;
        private final Admitted admitted;

        Writer(RoutingContext context, Admitted admitted) {
            this.context = context;
            this.admitted = admitted;
        }

        @Override
        public void write(ExecutionResponse response) {
            if (response.getExecutionResult().getData() instanceof Publisher<?> items) {
                follow(items);
                return;
            }
            KeyReading reading = KeyReading.of(context);
            if (reading != null) {
                reading.rows(AnsweredRows.in(response.getExecutionResult().getData()));
            }
            try {
                answer(response);
            } catch (RuntimeException e) { // nobody else would, and whoever asked would wait
                answers.broken(context, admitted.type(), e);
            }
            over(reading);
        }

        private void answer(ExecutionResponse response) {
            ExecutionResult result = response.getExecutionResult();
            if (!result.getErrors().isEmpty()) {
                answers.failed(
                        context,
                        admitted.type(),
                        admitted.cost(),
                        new JsonObject(response.getExecutionResultAsString()));
            } else if (result.getData() == null
                    || result.getExtensions() != null
                    || !answers.succeeded(context, admitted.type(), admitted.cost(), result.<Object>getData())) {
                answers.succeeded(context, admitted.type(), admitted.cost(), response.getExecutionResultAsString());
            }
        }

        @SuppressWarnings("unchecked") // what the library answers to a subscription
        private void follow(Publisher<?> items) {
            ((Publisher<ExecutionResult>) items).subscribe(new EventStream(context.vertx(), context.response()));
        }

        @Override
        public void fail(Throwable cause) {
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
