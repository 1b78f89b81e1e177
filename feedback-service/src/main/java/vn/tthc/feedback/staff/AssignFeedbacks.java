package vn.tthc.feedback.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Gives feedbacks of divided units to one of the units that took their place. */
record AssignFeedbacks(
        @NotNull @Size(min = 1, max = 200) Set<@NotNull UUID> feedbackIds,
        @NotBlank String toUnitId,
        @NotBlank @Size(max = 1000) String reason) {}
