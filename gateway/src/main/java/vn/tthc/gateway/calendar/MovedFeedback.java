package vn.tthc.gateway.calendar;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Ignore;

/** An open feedback whose deadline would move. */
public record MovedFeedback(
        String feedbackId,
        String code,
        @Ignore String unitId,
        String state,
        OffsetDateTime oldDueAt,
        OffsetDateTime newDueAt) {}
