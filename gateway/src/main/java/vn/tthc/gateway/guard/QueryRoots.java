package vn.tthc.gateway.guard;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a valid operation at the top, where each is a question of its own. Pure. */
final class QueryRoots {
    /** @param arguments with the values of variables and defaults */
    record Root(String name, Map<String, Object> arguments) {}

    /** @param operation its name; null when it has none */
    record Asked(@Nullable String operation, List<Root> roots) {
        /** For people: the operation and the fields. */
        String name() {
            var fields = roots.stream().map(Root::name).collect(Collectors.joining(" "));
            return operation == null ? fields : operation + ": " + fields;
        }
    }

    private final GraphQLSchema schema;
    private final Document document;
    private final CoercedVariables variables;
    private final List<Root> roots = new ArrayList<>();

    private QueryRoots(GraphQLSchema schema, Document document, CoercedVariables variables) {
        this.schema = schema;
        this.document = document;
        this.variables = variables;
    }

    static Asked of(
            GraphQLSchema schema, Document document, OperationDefinition operation, CoercedVariables variables) {
        var roots = new QueryRoots(schema, document, variables);
        roots.collect(operation.getSelectionSet());
        return new Asked(operation.getName(), List.copyOf(roots.roots));
    }

    private void collect(@Nullable SelectionSet selections) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> roots.add(new Root(field.getName(), arguments(field)));
                case InlineFragment fragment -> collect(fragment.getSelectionSet());
                case FragmentSpread spread -> collect(fragment(spread.getName()));
                default -> throw new IllegalStateException("no such selection: " + selection);
            }
        }
    }

    /** A valid query has it, and none that contains itself. */
    private @Nullable SelectionSet fragment(String name) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(each -> each.getName().equals(name))
                .map(FragmentDefinition::getSelectionSet)
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> arguments(Field field) {
        GraphQLFieldDefinition definition = schema.getQueryType().getFieldDefinition(field.getName());
        return definition == null
                ? Map.of()
                : ValuesResolver.getArgumentValues(
                        definition.getArguments(),
                        field.getArguments(),
                        variables,
                        GraphQLContext.getDefault(),
                        Locale.ENGLISH);
    }
}
