package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** Whether a decision is published in time, on both clocks. */
@Description("Both clocks of a publication: from the ministry's issue, and from its receipt by the province")
public record Timeliness(
        @Description("Decree 63/2010, article 15: 5 days before the legal document takes effect") @Nullable
        LocalDate dueByLaw,

        @Description("Decision 766: 5 working days before it takes effect") @Nullable
        LocalDate dueByIndex,

        @Description("Last working day that the province has after the ministry's decision arrived") @Nullable
        LocalDate dueFromReceipt,

        @Description("The day that binds the province") @Nullable
        LocalDate due,

        @Description("Working days from the ministry's issue until signing, or until today") @Nullable
        Integer daysFromIssue,

        @Description("Working days from receipt until signing, or until today") @Nullable
        Integer daysFromReceipt,

        @Description("Working days until due, negative when it has passed; null once signed") @Nullable
        Integer daysLeft,

        boolean lateByLaw,
        boolean lateByIndex,

        @Description("Working days that the province itself answers for")
        int daysLate,

        @Nullable LateCause cause,
        @Nullable LocalDate publicDue,
        boolean publicLate) {}
