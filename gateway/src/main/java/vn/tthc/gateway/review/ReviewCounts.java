package vn.tthc.gateway.review;

import org.eclipse.microprofile.graphql.Description;

/** Counts of items. */
public record ReviewCounts(
        int planned,
        int reviewed,
        int proposed,
        int approved,
        int implemented,
        int overdue,
        @Description("Of approved proposals, đồng a year") long saving) {}
