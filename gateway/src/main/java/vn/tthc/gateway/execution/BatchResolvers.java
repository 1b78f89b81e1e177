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
import java.util.function.Supplier;
import org.dataloader.BatchLoaderWithContext;
import org.dataloader.CacheKey;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;

/** The resolvers that answer for many rows at a time; each of them is set up once, and not for each query. */
final class BatchResolvers {
    /** Rows are told apart by what was asked of them, too: the same row with other arguments is another answer. */
    private static final DataLoaderOptions WITH_ARGUMENTS = DataLoaderOptions.newOptions()
            .setCacheKeyFunction(new ByArguments())
            .build();

    private final Map<String, Supplier<DataLoader<?, ?>>> makers = new HashMap<>();

    private BatchResolvers() {}

    /** @throws IllegalStateException when the framework keeps them elsewhere than in the version this was written for */
    static BatchResolvers of(GraphQLSchema schema) {
        var all = new BatchResolvers();
        var resolvers = new DataFetcherFactory();
        var names = new BatchLoaderHelper();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(object, field);
                    if (fetcher instanceof BatchDataFetcher<?>) {
                        Operation operation = (Operation) read(fetcher, "operation");
                        BatchLoaderWithContext<Object, Object> resolver =
                                resolvers.getSourceBatchLoader(operation, (Type) readNullable(fetcher, "type"));
                        all.makers.put(names.getName(operation), maker(operation, resolver));
                    }
                }
            }
        }
        return all;
    }

    private static Supplier<DataLoader<?, ?>> maker(
            Operation operation, BatchLoaderWithContext<Object, Object> resolver) {
        return operation.getArguments().stream().allMatch(Argument::isSourceArgument)
                ? () -> DataLoaderFactory.newDataLoader(resolver)
                : () -> DataLoaderFactory.newDataLoader(resolver, WITH_ARGUMENTS);
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
            Supplier<DataLoader<?, ?>> maker = makers.get(name);
            if (maker == null) {
                throw new IllegalStateException("no loader " + name);
            }
            return maker.get();
        }
    }

    private static final class ByArguments implements CacheKey<Object> {
        private record Asked(Object row, @Nullable Object arguments) {}

        @Override
        public Object getKey(Object row) {
            return row;
        }

        @Override
        public Object getKeyWithContext(Object row, Object context) {
            return context instanceof Map<?, ?> asked ? new Asked(row, asked.get(BatchLoaderHelper.ARGUMENTS)) : row;
        }
    }
}
