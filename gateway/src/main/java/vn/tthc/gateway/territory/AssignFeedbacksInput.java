package vn.tthc.gateway.territory;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Gives feedbacks of divided units to a unit of today. */
@Input("AssignFeedbacksInput")
public record AssignFeedbacksInput(
        List<@NonNull String> feedbackIds,
        @Description("One of the successors") String toUnitId,
        String reason) {}
