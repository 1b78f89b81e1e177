package vn.tthc.dossier.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An internal workflow (quy trình nội bộ) as the catalogue publishes it (topic {@value #TOPIC}). */
public record WorkflowState(String key, int version, String name, List<Step> steps) {
    public static final String TOPIC = "tthc.catalog.workflows";

    /** Whose work it is: the unit that received the dossier, or the one that handles it. */
    public enum Place {
        RECEIVING,
        HANDLING
    }

    /**
     * @param role intake-officer, case-officer or approver
     * @param share part of the time limit, 0 to 1
     */
    public record Step(
            int no,
            String name,
            String role,
            Place at,
            double share,
            @Nullable String output) {
        public boolean isFor(String wanted) {
            return role.equals(wanted);
        }
    }

    public static final String INTAKE = "intake-officer";
    public static final String CASE = "case-officer";
    public static final String APPROVER = "approver";

    /**
     * The order of work that the law itself lays down, for procedures whose workflow has not been published.
     * Legal source: Decree 118/2025/NĐ-CP, receipt, handling and return of dossiers.
     */
    public static final WorkflowState STATUTORY = new WorkflowState(
            "statutory",
            0,
            "Quy trình chung",
            List.of(
                    new Step(1, "Tiếp nhận hồ sơ", INTAKE, Place.RECEIVING, 0.05, null),
                    new Step(2, "Thụ lý hồ sơ", CASE, Place.HANDLING, 0.7, null),
                    new Step(3, "Phê duyệt kết quả", APPROVER, Place.HANDLING, 0.2, null),
                    new Step(4, "Trả kết quả", INTAKE, Place.RECEIVING, 0.05, null)));

    public WorkflowState {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** A dossier can run on it: somebody works, somebody decides, in this order. */
    boolean usable() {
        int work = first(CASE);
        return work >= 0 && steps.stream().skip(work).anyMatch(step -> step.isFor(APPROVER));
    }

    private int first(String role) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).isFor(role)) {
                return i;
            }
        }
        return -1;
    }
}
