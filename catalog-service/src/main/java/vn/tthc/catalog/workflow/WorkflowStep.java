package vn.tthc.catalog.workflow;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step of an internal workflow.
 *
 * @param no place, from 1
 * @param role task role of who does it
 * @param at the unit where it is done: the receiving or the handling one
 * @param share part of the time limit, 0 to 1; the shares of a workflow sum up to 1
 * @param output what the step leaves behind; null when nothing is written
 */
public record WorkflowStep(
        int no,
        @NotBlank @Size(max = 200) String name,

        @NotNull @Pattern(regexp = "intake-officer|case-officer|approver")
        String role,

        @NotNull Place at,
        @DecimalMin("0") @DecimalMax("1") double share,
        @Size(max = 200) @Nullable String output) {
    /** Where a step is done. */
    public enum Place {
        RECEIVING,
        HANDLING
    }
}
