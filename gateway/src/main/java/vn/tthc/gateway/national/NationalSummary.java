package vn.tthc.gateway.national;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How the catalogue stands to the national list. */
public record NationalSummary(
        @Description("End of the last comparison; null before the first") @Nullable
        OffsetDateTime comparedAt,

        @Description("Procedures in the national list") int listed,
        @Description("Procedures in force here") int local,
        @Description("Of these, under their national code") int sameCode,

        @Description("Of these, mapped to a national code by a person")
        int mapped,

        List<@NonNull NationalCount> kinds,
        List<@NonNull NationalCount> owners) {}
