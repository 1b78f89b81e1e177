package vn.tthc.gateway.quality;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How the open findings divide. */
@Description("How the open findings divide; each list counts under all other filters but its own")
public record QualitySummary(
        int findings,
        int procedures,

        @Description("Procedures in force that the checks have not come to yet")
        int unchecked,

        List<@NonNull QualityCount> kinds,
        List<@NonNull QualityCount> fields,
        List<@NonNull QualityCount> units,
        List<@NonNull QualityCount> levels) {}
