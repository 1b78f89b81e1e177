package vn.tthc.dossier.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An internal workflow (quy trình nội bộ) as the catalogue publishes it (topic {@value #TOPIC}); a dossier keeps the one
 * version of its receipt.
 *
 * @param versions all versions, the oldest first; empty in what a dossier keeps, and from a catalogue that tells one only
 */
public record WorkflowState(String key, int version, String name, List<Step> steps, List<Version> versions) {
    public static final String TOPIC = "tthc.catalog.workflows";

    /** Whose work it is: the unit that received the dossier, or the one that handles it. */
    public enum Place {
        RECEIVING,
        HANDLING
    }

    /**
     * @param role intake-officer, case-officer or approver
     * @param share part of the time limit, 0 to 1
     * @param hours working hours; null where the limit is divided by shares
     * @param unitId the named unit that does it instead; null for most
     * @param agency the agency outside that is asked; null for a step of our own
     * @param after numbers of the steps that come before; null: the one before in the list
     */
    public record Step(
            int no,
            String name,
            String role,
            Place at,
            double share,
            @Nullable String output,
            @Nullable Double hours,
            @Nullable String unitId,
            @Nullable String agency,
            @Nullable List<Integer> after) {
        static Step of(int no, String name, String role, Place at, double share) {
            return new Step(no, name, role, at, share, null, null, null, null, null);
        }

        /** The steps that must be done before this one. */
        public List<Integer> needs() {
            if (after != null) {
                return after;
            }
            return no <= 1 ? List.of() : List.of(no - 1);
        }

        /** Working time that counts: while another agency works, the clock stands still. */
        public double counted() {
            return agency != null ? 0 : hours == null ? share : hours;
        }

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
                    Step.of(1, "Tiếp nhận hồ sơ", INTAKE, Place.RECEIVING, 0.05),
                    Step.of(2, "Thụ lý hồ sơ", CASE, Place.HANDLING, 0.7),
                    Step.of(3, "Phê duyệt kết quả", APPROVER, Place.HANDLING, 0.2),
                    Step.of(4, "Trả kết quả", INTAKE, Place.RECEIVING, 0.05)),
            List.of());

    /** @param effectiveFrom first day for new dossiers; null: from the beginning */
    public record Version(
            int version, String name, @Nullable LocalDate effectiveFrom, List<Step> steps) {
        boolean effectiveOn(LocalDate day) {
            return effectiveFrom == null || !effectiveFrom.isAfter(day);
        }
    }

    public WorkflowState {
        steps = steps == null ? List.of() : List.copyOf(steps);
        versions = versions == null ? List.of() : List.copyOf(versions);
    }

    /** The version that a dossier received on the day runs on, for it to keep; empty when none holds by then. */
    public Optional<WorkflowState> on(LocalDate day) {
        if (versions.isEmpty()) {
            return Optional.of(this).filter(WorkflowState::usable);
        }
        return versions.stream()
                .filter(each -> each.effectiveOn(day))
                .reduce((first, second) -> second)
                .map(each -> new WorkflowState(key, each.version(), each.name(), each.steps(), List.of()))
                .filter(WorkflowState::usable);
    }

    /** A version, for a dossier to keep; empty when there is none of that number. */
    public Optional<Pinned> version(int wanted) {
        return versions.stream()
                .filter(each -> each.version() == wanted)
                .findFirst()
                .map(each -> new Pinned(
                        new WorkflowState(key, each.version(), each.name(), each.steps(), List.of()),
                        each.effectiveFrom()));
    }

    /** @param effectiveFrom first day for new dossiers; null: from the beginning */
    public record Pinned(WorkflowState workflow, @Nullable LocalDate effectiveFrom) {
        public boolean effectiveOn(LocalDate day) {
            return workflow.usable() && (effectiveFrom == null || !effectiveFrom.isAfter(day));
        }
    }

    /** Every step is known by the hour, so that the time does not depend on the limit of the procedure. */
    public boolean inHours() {
        return steps.stream().allMatch(step -> step.hours() != null);
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
