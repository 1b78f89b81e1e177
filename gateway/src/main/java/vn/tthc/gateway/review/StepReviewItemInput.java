package vn.tthc.gateway.review;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;

/** A step of one item. */
@Input("StepReviewItemInput")
public record StepReviewItemInput(
        String id,
        int revision,
        int no,
        ReviewStep step,
        @Nullable SimplificationProposalInput proposal,
        @Nullable String decisionNumber,
        @Nullable LocalDate on) {}
