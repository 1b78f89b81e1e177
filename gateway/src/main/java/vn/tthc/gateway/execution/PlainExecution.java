package vn.tthc.gateway.execution;

import graphql.GraphQL;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import io.smallrye.graphql.spi.EventingService;
import org.jspecify.annotations.Nullable;

/** Puts {@link PlainStrategy} in place; found by the framework by its name in {@code META-INF/services}. */
public class PlainExecution implements EventingService {
    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        return builder.queryExecutionStrategy(new PlainStrategy(new ExceptionHandler()));
    }
}
