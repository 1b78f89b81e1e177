package vn.tthc.catalog.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as clients read it. @param number and its day: null while a draft */
record ReviewPlan(
        UUID id,
        String title,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        String unitId,
        String draftedBy,
        int revision,
        List<ReviewItem> items,
        ReviewCounts counts) {}
