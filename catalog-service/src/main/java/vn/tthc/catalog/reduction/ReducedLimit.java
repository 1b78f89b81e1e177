package vn.tthc.catalog.reduction;

import org.jspecify.annotations.Nullable;

/**
 * A reduction on a list.
 *
 * @param id of the line, in the order of the list
 * @param subject procedure and case; what is listed at two levels has the same
 * @param hourlyRate đồng for one hour, as the decision states it; null when it states none
 */
public record ReducedLimit(
        String id,
        String subject,
        Reduction reduction,
        @Nullable Long hourlyRate) {}
