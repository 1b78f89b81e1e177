package vn.tthc.gateway.figures;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Figures of a window of days. */
public record Figures(
        LocalDate from,
        LocalDate to,
        @Description("Moment of computing") OffsetDateTime computedAt,

        @Description("Time of the last event taken in") @Nullable
        OffsetDateTime dataAsOf,

        FigureRow total,
        List<@NonNull FigureRow> rows,
        List<@NonNull Indicator> indicators) {}
