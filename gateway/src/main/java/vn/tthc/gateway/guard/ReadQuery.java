package vn.tthc.gateway.guard;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a query by its text alone. */
sealed interface ReadQuery {
    /**
     * It can be read, fits the schema and is within the limits that do not depend on variables.
     *
     * @param introspects whether it asks for the schema itself
     */
    record Fit(Document document, boolean introspects) implements ReadQuery {
        /** The operation of this name, or the only one; null when that is not clear. */
        @Nullable
        OperationDefinition operation(@Nullable String name) {
            List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
            if (name == null) {
                return operations.size() == 1 ? operations.getFirst() : null;
            }
            return operations.stream()
                    .filter(each -> name.equals(each.getName()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** It cannot be read or does not fit the schema. */
    record Unfit(List<QueryError> errors) implements ReadQuery {}

    /** It asks for too much. */
    record Refused(DoorRefusal refusal) implements ReadQuery {}
}
