package vn.tthc.gateway.desk;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** This month's flow. */
@Description("This month's flow of the caller's unit (of the province for the province)")
public record DeskFlow(
        LocalDate from,
        LocalDate to,
        long received,
        long settled,
        long inProgress,
        long overdue,
        @Nullable Double onTimeRate) {}
