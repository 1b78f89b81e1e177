package vn.tthc.gateway.procedure;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How a search divides. */
@Description("How a search divides; each list counts under all other filters but its own")
public record ProcedureFacets(
        int total,
        List<@NonNull FacetCount> fields,
        List<@NonNull FacetCount> levels,
        List<@NonNull FacetCount> units,
        List<@NonNull FacetCount> onlineLevels) {}
