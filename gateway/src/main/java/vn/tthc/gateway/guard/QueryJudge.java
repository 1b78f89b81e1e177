package vn.tthc.gateway.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.KeyScope;

/** Decides whether a request is run. What depends on the text of the query alone is decided once and kept. Pure. */
final class QueryJudge {
    /** How a request comes and from whom. @param scopes of the caller's key; null when it came without one */
    record Circumstances(
            boolean anonymous, boolean readsOnly, @Nullable Set<KeyScope> scopes) {
        Circumstances(boolean anonymous, boolean readsOnly) {
            this(anonymous, readsOnly, null);
        }
    }

    /** Characters of all texts that are kept; each counts some more for what was read. */
    private static final long KEPT = 4_000_000;

    private static final int ENTRY = 1_000;

    private final GraphQLSchema schema;
    private final QueryInspector inspector;
    private final GuardSettings.Audience introspection;
    private final int maxCost;
    private final Cache<String, ReadQuery> read = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .<String, ReadQuery>weigher((text, query) -> ENTRY + text.length())
            .build();

    QueryJudge(GraphQLSchema schema, QueryLimits limits, GuardSettings.Audience introspection, int maxCost) {
        this.schema = schema;
        this.inspector = new QueryInspector(limits, schema);
        this.introspection = introspection;
        this.maxCost = maxCost;
    }

    Verdict judge(GraphQLRequest request, Circumstances circumstances) {
        return switch (read.get(request.query(), inspector::inspect)) {
            case ReadQuery.Refused(DoorRefusal refusal) -> new Verdict.Refused(refusal);
            case ReadQuery.Unfit(List<QueryError> errors) -> new Verdict.Unfit(errors);
            case ReadQuery.Fit query -> fit(query, request, circumstances);
        };
    }

    private Verdict fit(ReadQuery.Fit query, GraphQLRequest request, Circumstances circumstances) {
        if (query.introspects() && !maySeeSchema(circumstances)) {
            return new Verdict.Refused(new DoorRefusal.SchemaHidden());
        }
        OperationDefinition operation = query.operation(request.operationName());
        if (operation == null) {
            return new Verdict.Unfit(List.of(QueryError.operation()));
        }
        if (circumstances.scopes() != null && operation.getOperation() != OperationDefinition.Operation.QUERY) {
            return new Verdict.Refused(new DoorRefusal.KeyReadsOnly());
        }
        if (circumstances.readsOnly() && operation.getOperation() != OperationDefinition.Operation.QUERY) {
            return new Verdict.ChangesNothing();
        }
        try {
            CoercedVariables variables = ValuesResolver.coerceVariableValues(
                    schema,
                    operation.getVariableDefinitions(),
                    RawVariables.of(request.values()),
                    GraphQLContext.getDefault(),
                    Locale.ENGLISH);
            long cost = QueryCost.of(schema, query.document(), operation, variables);
            if (cost > maxCost) {
                return new Verdict.Refused(new DoorRefusal.TooCostly(cost, maxCost));
            }
            if (operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION) {
                return new Verdict.Follow(query.document(), cost);
            }
            return circumstances.scopes() == null
                    ? new Verdict.Run(query.document(), cost, null)
                    : scoped(
                            query.document(),
                            QueryRoots.of(schema, query.document(), operation, variables),
                            cost,
                            circumstances.scopes());
        } catch (GraphQLException e) {
            List<SourceLocation> at = e instanceof GraphQLError error ? error.getLocations() : null;
            return new Verdict.Unfit(List.of(QueryError.variables(String.valueOf(e.getMessage()), at)));
        }
    }

    private static Verdict scoped(Document document, QueryRoots.Asked asked, long cost, Set<KeyScope> scopes) {
        return asked.roots().stream()
                .map(QueryRoots.Root::name)
                .filter(name -> !QueryScopes.open(name, scopes))
                .findFirst()
                .<Verdict>map(name -> new Verdict.Refused(new DoorRefusal.OutsideKey(name)))
                .orElseGet(() -> new Verdict.Run(document, cost, asked));
    }

    private boolean maySeeSchema(Circumstances circumstances) {
        return switch (introspection) {
            case EVERYONE -> true;
            case SIGNED_IN -> !circumstances.anonymous();
            case NOBODY -> false;
        };
    }
}
