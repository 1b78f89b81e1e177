package vn.tthc.catalog.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of one item.
 *
 * @param revision of the plan
 * @param proposal compulsory to propose
 * @param decisionNumber compulsory to approve and to implement
 * @param on day of the decision; compulsory to approve, reject and implement
 */
record ItemStep(
        @Min(1) int revision,
        @Min(1) int no,
        @NotNull ItemState.Step step,
        @Valid @Nullable Proposal proposal,
        @Size(max = 100) @Nullable String decisionNumber,
        @Nullable LocalDate on) {}
