package vn.tthc.gateway.shared;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the client selected of the field at hand, as its text has it: what a directive may leave out counts as selected. To
 * be asked before anything is awaited.
 */
public final class Asked {
    private Asked() {}

    /** Whether the connection at hand shall tell the size of the whole list. */
    public static boolean forTotal() {
        Set<String> names = names();
        return names == null || names.contains("totalCount");
    }

    /** Names of the fields selected at the end of the path below the field at hand; null when it is not known. */
    public static @Nullable Set<String> names(String... path) {
        var context = SmallRyeContextManager.getCurrentSmallRyeContext();
        DataFetchingEnvironment field = context == null ? null : context.getDataFetchingEnvironment();
        return field == null ? null : names(field.getMergedField().getFields(), field.getFragmentsByName(), path);
    }

    static Set<String> names(List<Field> fields, Map<String, FragmentDefinition> fragments, String... path) {
        List<Field> at = below(fields, fragments);
        for (String name : path) {
            at = below(at.stream().filter(field -> field.getName().equals(name)).toList(), fragments);
        }
        Set<String> names = new LinkedHashSet<>();
        at.forEach(field -> names.add(field.getName()));
        return names;
    }

    private static List<Field> below(List<Field> fields, Map<String, FragmentDefinition> fragments) {
        List<Field> below = new ArrayList<>();
        fields.forEach(field -> collect(field.getSelectionSet(), fragments, below));
        return below;
    }

    /** No fragment of a valid query contains itself. */
    private static void collect(
            @Nullable SelectionSet selections, Map<String, FragmentDefinition> fragments, List<Field> into) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> into.add(field);
                case InlineFragment fragment -> collect(fragment.getSelectionSet(), fragments, into);
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    collect(fragment == null ? null : fragment.getSelectionSet(), fragments, into);
                }
                default -> throw new IllegalStateException("no such selection: " + selection);
            }
        }
    }
}
