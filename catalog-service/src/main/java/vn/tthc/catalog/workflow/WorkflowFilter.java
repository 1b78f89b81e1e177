package vn.tthc.catalog.workflow;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.SearchText;

/** Which workflows are asked for; null parts do not restrict. */
record WorkflowFilter(
        @Nullable String text,
        @Nullable String level,
        @Nullable String field,
        @Nullable String procedure) {
    List<Workflow> in(KnownWorkflows known) {
        String folded = text == null ? "" : SearchText.fold(text);
        return known.byKey().values().stream()
                .filter(w -> level == null || w.level().equals(level))
                .filter(w -> field == null || field.equals(w.fieldCode()))
                .filter(w -> procedure == null || procedure.equals(w.procedureCode()))
                .filter(w ->
                        SearchText.fold(w.name()).contains(folded) || w.key().equals(text))
                .sorted(Comparator.comparing(Workflow::key))
                .toList();
    }
}
