package vn.tthc.catalog.workflow;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of an internal workflow.
 *
 * @param no place, from 1; a step comes after steps with smaller numbers only
 * @param role task role of who does it; who looks after it when another agency does it
 * @param at the unit where it is done: the receiving or the handling one
 * @param share part of the time limit, 0 to 1; worked out from the hours where a workflow is drawn in hours
 * @param output what the step leaves behind; null when nothing is written
 * @param hours working hours; null in a workflow that divides the limit by shares
 * @param unitId the named unit that does it instead of the handling one; null for all others
 * @param agency the agency outside the one-stop mechanism that is asked (cơ quan phối hợp); null for a step of our own
 * @param after numbers of the steps that must be done before; null: the one before in the list, several: branches join
 */
public record WorkflowStep(
        int no,
        @NotBlank @Size(max = 200) String name,

        @NotNull @Pattern(regexp = "intake-officer|case-officer|approver")
        String role,

        @NotNull Place at,
        @DecimalMin("0") @DecimalMax("1") double share,
        @Size(max = 200) @Nullable String output,
        @DecimalMin("0") @DecimalMax("20000") @Nullable Double hours,
        @Size(max = 60) @Nullable String unitId,
        @Size(max = 200) @Nullable String agency,
        @Size(max = 30) @Nullable List<@NotNull Integer> after) {
    static final String INTAKE = "intake-officer";
    static final String CASE = "case-officer";
    static final String APPROVER = "approver";

    /** Where a step is done. */
    public enum Place {
        RECEIVING,
        HANDLING
    }

    /** A step of the plain sequence that divides the limit by shares. */
    static WorkflowStep shared(int no, String name, String role, Place at, double share, @Nullable String output) {
        return new WorkflowStep(
                no, name, role, at, share, output, null, null, null, no == 1 ? List.of() : List.of(no - 1));
    }

    /** The steps that must be done before this one. */
    List<Integer> needs() {
        if (after != null) {
            return after;
        }
        return no <= 1 ? List.of() : List.of(no - 1);
    }

    WorkflowStep withNeeds() {
        return after != null
                ? this
                : new WorkflowStep(no, name, role, at, share, output, hours, unitId, agency, needs());
    }

    /** The same with its predecessors said and its share worked out. */
    WorkflowStep normal(double longest) {
        double part = hours == null || longest <= 0 ? share : Math.round(hours / longest * 1e6) / 1e6;
        return new WorkflowStep(
                no, name, role, at, part, blank(output), hours, blank(unitId), blank(agency), List.copyOf(needs()));
    }

    /** Working time that counts against the limit: while another agency works, the clock of a dossier stands still. */
    double counted() {
        return agency != null ? 0 : time();
    }

    /** Hours, or the share where there are none. */
    double time() {
        return hours == null ? share : hours;
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
