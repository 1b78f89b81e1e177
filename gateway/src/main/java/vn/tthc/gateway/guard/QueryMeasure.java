package vn.tthc.gateway.guard;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what a query asks for and stops counting as soon as it is too much. */
final class QueryMeasure {
    /** The usual question about the whole schema goes this deep, for lists of lists that are not null. */
    private static final int INTROSPECTION_DEPTH = 18;

    private final QueryLimits limits;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Document document;
    private int fields;
    private int aliases;
    private int directives;
    private boolean introspects;
    private @Nullable DoorRefusal refusal;

    QueryMeasure(Document document, QueryLimits limits) {
        this.document = document;
        this.limits = limits;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /** What is too much; null when nothing is. */
    @Nullable
    DoorRefusal verdict() {
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            decorate(operation);
            measure(operation.getSelectionSet(), 1, limits.depth());
        }
        return refusal;
    }

    /** Whether the schema itself is asked for; known after the verdict. */
    boolean introspects() {
        return introspects;
    }

    private void measure(@Nullable SelectionSet selections, int depth, int deepest) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (refusal != null) {
                return;
            }
            if (selection instanceof DirectivesContainer<?> part) {
                decorate(part);
            }
            switch (selection) {
                case Field field -> field(field, depth, deepest);
                case InlineFragment fragment -> measure(fragment.getSelectionSet(), depth, deepest);
                case FragmentSpread spread -> spread(spread.getName(), depth, deepest);
                default -> throw new IllegalStateException("no such selection: " + selection);
            }
        }
    }

    private void decorate(DirectivesContainer<?> part) {
        directives += part.getDirectives().size();
        if (directives > limits.directives() && refusal == null) {
            refusal = tooMuch(
                    "too-many-directives",
                    "Truy vấn có quá nhiều chỉ thị",
                    "The query has too many directives",
                    limits.directives());
        }
    }

    private void field(Field field, int depth, int deepest) {
        boolean schema = field.getName().equals("__schema") || field.getName().equals("__type");
        introspects |= schema;
        int allowed = schema ? INTROSPECTION_DEPTH : deepest;
        fields++;
        aliases += field.getAlias() == null ? 0 : 1;
        if (depth > allowed) {
            refusal = tooMuch("query-too-deep", "Truy vấn lồng quá sâu", "The query is nested too deeply", allowed);
        } else if (fields > limits.fields()) {
            refusal = tooMuch(
                    "query-too-complex",
                    "Truy vấn có quá nhiều trường",
                    "The query has too many fields",
                    limits.fields());
        } else if (aliases > limits.aliases()) {
            refusal = tooMuch(
                    "too-many-aliases",
                    "Truy vấn có quá nhiều bí danh",
                    "The query has too many aliases",
                    limits.aliases());
        } else {
            measure(field.getSelectionSet(), depth + 1, allowed);
        }
    }

    /** A fragment that contains itself is left to validation, which refuses it. */
    private void spread(String name, int depth, int deepest) {
        FragmentDefinition fragment = fragments.get(name);
        if (fragment != null && open.add(name)) {
            measure(fragment.getSelectionSet(), depth, deepest);
            open.remove(name);
        }
    }

    private static DoorRefusal tooMuch(String slug, String vi, String en, int most) {
        return new DoorRefusal.TooMuch(slug, vi + " (tối đa " + most + ").", en + " (at most " + most + ").");
    }
}
