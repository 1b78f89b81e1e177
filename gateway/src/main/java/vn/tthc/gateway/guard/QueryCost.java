package vn.tthc.gateway.guard;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an operation may cost: every field counts one for each time it may come back. The edges of a connection come back
 * as often as its {@code first} or {@code last} says, the items of any other list {@value #LIST} times; what is inside
 * counts that many times, and so on. A question about the schema costs {@value #SCHEMA}. Pure.
 */
final class QueryCost {
    private static final int LIST = 5;
    private static final int SCHEMA = 2_000;
    private static final int MOST = 100;
    private static final int NO_PAGE = 0;

    /** Most items of a page when the client does not say how many. */
    private static final int USUAL = 50;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;

    private QueryCost(GraphQLSchema schema, Document document, CoercedVariables variables) {
        this.schema = schema;
        this.variables = variables;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
    }

    /** The cost of an operation of a document that fits the schema. */
    static long of(GraphQLSchema schema, Document document, OperationDefinition operation, CoercedVariables variables) {
        GraphQLCompositeType root =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                };
        return new QueryCost(schema, document, variables).inside(operation.getSelectionSet(), root, NO_PAGE);
    }

    /** @param page items of the list that the selection pages through; {@value #NO_PAGE} when it does not */
    private long inside(@Nullable SelectionSet selections, GraphQLCompositeType type, int page) {
        long cost = 0;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                cost += switch (selection) {
                    case Field field -> field(field, type, page);
                    case InlineFragment fragment ->
                        inside(
                                fragment.getSelectionSet(),
                                fragment.getTypeCondition() == null
                                        ? type
                                        : named(fragment.getTypeCondition().getName()),
                                page);
                    case FragmentSpread spread -> {
                        FragmentDefinition fragment = fragments.get(spread.getName());
                        yield fragment == null
                                ? 0
                                : inside(
                                        fragment.getSelectionSet(),
                                        named(fragment.getTypeCondition().getName()),
                                        page);
                    }
                    default -> throw new IllegalStateException("no such selection: " + selection);
                };
            }
        }
        return cost;
    }

    private long field(Field field, GraphQLCompositeType parent, int page) {
        if (field.getName().equals("__schema") || field.getName().equals("__type")) {
            return SCHEMA;
        }
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType inner)) {
            return 1;
        }
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        int times = !list ? 1 : page == NO_PAGE ? LIST : page;
        return 1 + times * inside(field.getSelectionSet(), inner, pageOf(field, definition));
    }

    private GraphQLCompositeType named(String type) {
        return (GraphQLCompositeType) schema.getType(type);
    }

    /** Items that the field's arguments ask for: the greater of both ends, within what is allowed at all. */
    private int pageOf(Field field, GraphQLFieldDefinition definition) {
        GraphQLArgument first = definition.getArgument("first");
        if (first == null) {
            return NO_PAGE;
        }
        Integer wanted = asked(field, "first");
        Integer backwards = asked(field, "last");
        if (wanted == null && backwards == null) {
            Integer usual = number(first.getArgumentDefaultValue().getValue());
            wanted = usual == null ? USUAL : usual;
        }
        int most = Math.max(wanted == null ? 1 : wanted, backwards == null ? 1 : backwards);
        return Math.clamp(most, 1, MOST);
    }

    private @Nullable Integer asked(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                return switch (argument.getValue()) {
                    case VariableReference reference -> number(variables.get(reference.getName()));
                    case Object literal -> number(literal);
                };
            }
        }
        return null;
    }

    private static @Nullable Integer number(@Nullable Object value) {
        return switch (value) {
            case IntValue literal -> literal.getValue().intValue();
            case Number number -> number.intValue();
            case String text
            when text.chars().allMatch(Character::isDigit) && !text.isEmpty() && text.length() < 9 ->
                Integer.valueOf(text);
            case null, default -> null;
        };
    }
}
