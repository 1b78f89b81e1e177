package vn.tthc.gateway.execution;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which selections of one query are plain, found out once for each and not for each row. Of one run of a query. */
final class PlainPlans {
    private static final FieldCollector COLLECTOR = new FieldCollector();

    /** @param plain null when something in it must be resolved */
    private record Plan(GraphQLType type, @Nullable PlainValue plain) {}

    private final ExecutionContext context;
    private final PlainFields fields;
    private final Map<Object, Plan> known = new IdentityHashMap<>();

    private PlainPlans(ExecutionContext context, PlainFields fields) {
        this.context = context;
        this.fields = fields;
    }

    static PlainPlans of(ExecutionContext context, PlainFields fields) {
        return context.getGraphQLContext().computeIfAbsent(PlainPlans.class, any -> new PlainPlans(context, fields));
    }

    /** @param type without its being required */
    synchronized @Nullable PlainValue of(MergedField field, GraphQLType type) {
        // a field is merged anew for each object above it; its text stays the same
        Object key = field.getFields().size() == 1 ? field.getSingleField() : field;
        Plan plan = known.get(key);
        if (plan == null || plan.type() != type) {
            plan = new Plan(type, plan(field, type));
            known.put(key, plan);
        }
        return plan.plain();
    }

    private @Nullable PlainValue plan(MergedField field, GraphQLType type) {
        return switch (type) {
            case GraphQLScalarType scalar ->
                new PlainValue.Scalar(scalar.getCoercing(), context.getGraphQLContext(), context.getLocale());
            case GraphQLEnumType enumeration ->
                new PlainValue.Enumeration(enumeration, context.getGraphQLContext(), context.getLocale());
            case GraphQLList list -> items(field, list);
            case GraphQLObjectType object -> fields(field, object);
            default -> null;
        };
    }

    private @Nullable PlainValue items(MergedField field, GraphQLList list) {
        PlainValue item = plan(field, GraphQLTypeUtil.unwrapNonNull(list.getWrappedType()));
        return item == null ? null : new PlainValue.Items(item, GraphQLTypeUtil.isNonNull(list.getWrappedType()));
    }

    private @Nullable PlainValue fields(MergedField field, GraphQLObjectType object) {
        Map<String, MergedField> selected = COLLECTOR
                .collectFields(
                        FieldCollectorParameters.newParameters()
                                .schema(context.getGraphQLSchema())
                                .objectType(object)
                                .fragments(context.getFragmentsByName())
                                .variables(context.getCoercedVariables().toMap())
                                .graphQLContext(context.getGraphQLContext())
                                .build(),
                        field,
                        context.hasIncrementalSupport())
                .getSubFields();
        List<PlainValue.Part> parts = new ArrayList<>(selected.size());
        for (Map.Entry<String, MergedField> each : selected.entrySet()) {
            PlainValue.Part part = part(object, each.getKey(), each.getValue());
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return new PlainValue.Fields(List.copyOf(parts));
    }

    private PlainValue.@Nullable Part part(GraphQLObjectType owner, String key, MergedField field) {
        if (field.getName().equals("__typename")) {
            return new PlainValue.TypeName(key, owner.getName());
        }
        GraphQLFieldDefinition definition = owner.getFieldDefinition(field.getName());
        if (definition == null || !definition.getArguments().isEmpty()) {
            return null;
        }
        PlainField plain =
                fields.of(context.getGraphQLSchema().getCodeRegistry().getDataFetcher(owner, definition));
        if (plain == null) {
            return null;
        }
        PlainValue type = plan(field, GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return type == null
                ? null
                : new PlainValue.Property(key, plain, type, definition.getType() instanceof GraphQLNonNull);
    }
}
