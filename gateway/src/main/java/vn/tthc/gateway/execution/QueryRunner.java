package vn.tthc.gateway.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.ExecutionId;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Runs queries that were read and found valid. Takes the place of the framework's own service, which reads each text once
 * more and makes a loader for every batch resolver of the schema, whether the query has a use for it or not.
 */
@ApplicationScoped
public class QueryRunner {
    private record Ready(GraphQL library, BatchResolvers resolvers) {}

    private final Provider<GraphQLSchema> schema;
    private final AtomicLong runs = new AtomicLong();
    private volatile @Nullable Ready ready;

    QueryRunner(Provider<GraphQLSchema> schema) {
        this.schema = schema;
    }

    /**
     * Runs one operation in the request context of the caller.
     *
     * @param operation which one of the document; null when it has only one
     */
    public Uni<ExecutionResult> run(Document document, @Nullable String operation, Map<String, Object> variables) {
        Ready now = ready();
        var caller = new SmallRyeContext(QueryRunner.class.getName());
        // the framework's resolvers demand a request, and read nothing of it
        caller.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        caller.setOperationName(operation);
        SmallRyeContextManager.restore(caller);
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .query("-") // read already
                .operationName(operation)
                .variables(variables)
                .executionId(ExecutionId.from(Long.toString(runs.incrementAndGet())))
                .dataLoaderRegistry(now.resolvers().loaders())
                .graphQLContext(Map.<Object, Object>of(
                        Document.class,
                        document,
                        SmallRyeContextManager.CONTEXT,
                        caller,
                        // what the framework's resolvers look for
                        "state",
                        Arc.container().requestContext().getState(),
                        "runBlocking",
                        false))
                .build();
        return Uni.createFrom().completionStage(() -> now.library().executeAsync(input));
    }

    /** Made with the first query: the schema is there after the routes. */
    private Ready ready() {
        Ready known = ready;
        if (known == null) {
            GraphQLSchema all = schema.get();
            var failures = new ExceptionHandler();
            GraphQL library = GraphQL.newGraphQL(all)
                    .defaultDataFetcherExceptionHandler(failures)
                    .queryExecutionStrategy(new PlainStrategy(failures))
                    .subscriptionExecutionStrategy(new SubscriptionExecutionStrategy(failures))
                    .preparsedDocumentProvider((input, reader) -> CompletableFuture.completedFuture(
                            new PreparsedDocumentEntry(of(input.getGraphQLContext()))))
                    .build();
            known = new Ready(library, BatchResolvers.of(all));
            ready = known;
        }
        return known;
    }

    private static Document of(GraphQLContext context) {
        return context.get(Document.class);
    }
}
