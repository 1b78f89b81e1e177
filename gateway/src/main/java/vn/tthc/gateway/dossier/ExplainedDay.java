package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;

/**
 * One day of the count.
 *
 * @param minutes working minutes counted
 */
public record ExplainedDay(
        LocalDate date,
        boolean counted,
        int minutes,
        @Nullable String reason) {}
