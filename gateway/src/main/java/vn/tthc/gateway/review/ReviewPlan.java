package vn.tthc.gateway.review;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A plan to review procedures. */
public record ReviewPlan(
        String id,
        String title,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Ignore String unitId,
        String draftedBy,
        int revision,
        List<@NonNull ReviewItem> items,
        ReviewCounts counts) {}
