package vn.tthc.gateway.execution;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.bootstrap.DataFetcherFactory;
import io.smallrye.graphql.execution.datafetcher.BatchDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.BatchLoaderHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.dataloader.BatchLoaderWithContext;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;

/** The resolvers that answer for many rows at a time; each of them is set up once, and not for each query. */
final class BatchResolvers {
    private final Map<String, BatchLoaderWithContext<Object, Object>> resolvers = new HashMap<>();

    private BatchResolvers() {}

    /**
     * @throws IllegalStateException when the framework keeps them elsewhere than in the version this was written for, and when
     *     one takes arguments: a row is answered once in a run, and would have to be once for each of them
     */
    static BatchResolvers of(GraphQLSchema schema) {
        var all = new BatchResolvers();
        var framework = new DataFetcherFactory();
        var names = new BatchLoaderHelper();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(object, field);
                    if (fetcher instanceof BatchDataFetcher<?>) {
                        Operation operation = (Operation) read(fetcher, "operation");
                        if (!operation.getArguments().stream().allMatch(Argument::isSourceArgument)) {
                            throw new IllegalStateException(
                                    operation.getName() + " is for many rows and takes arguments");
                        }
                        all.resolvers.put(names.getName(operation), framework.getSourceBatchLoader(operation, (Type)
                                readNullable(fetcher, "type")));
                    }
                }
            }
        }
        return all;
    }

    /** For one run of a query. */
    DataLoaderRegistry loaders() {
        return new Loaders();
    }

    private static Object read(DataFetcher<?> fetcher, String field) {
        Object value = readNullable(fetcher, field);
        if (value == null) {
            throw new IllegalStateException("No " + field + " in " + fetcher.getClass());
        }
        return value;
    }

    private static @Nullable Object readNullable(DataFetcher<?> fetcher, String name) {
        try {
            Field field = BatchDataFetcher.class.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(fetcher);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Another version of the GraphQL framework: no " + name, e);
        }
    }

    /** Makes a loader when a field first asks for it. */
    private final class Loaders extends DataLoaderRegistry {
        @Override
        public <K, V> DataLoader<K, V> getDataLoader(String name) {
            return computeIfAbsent(name, this::make);
        }

        private DataLoader<?, ?> make(String name) {
            BatchLoaderWithContext<Object, Object> resolver = resolvers.get(name);
            if (resolver == null) {
                throw new IllegalStateException("no resolver " + name);
            }
            return DataLoaderFactory.newDataLoader(resolver);
        }
    }
}
