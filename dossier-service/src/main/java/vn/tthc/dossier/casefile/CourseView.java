package vn.tthc.dossier.casefile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.dossier.route.Journey;
import vn.tthc.dossier.route.Visit;

/**
 * The way of a dossier along the workflow pinned at its receipt: shape of the API (GraphQL type {@code DossierCourse}).
 *
 * @param returnTo steps that an approver may send back to, the nearest first
 */
public record CourseView(
        String workflowKey, int workflowVersion, String workflowName, List<CourseStep> steps, List<Integer> returnTo) {

    /** How a step stands. */
    public enum Status {
        AHEAD,
        OPEN,
        DONE,
        /** The dossier ended here before the step was done. */
        CUT
    }

    /**
     * @param unitId who does it, or looks after it while another agency does
     * @param visits stays at the step, the oldest first
     */
    public record CourseStep(
            int no,
            String name,
            String role,
            WorkflowState.Place at,
            double share,
            @Nullable String output,
            @Nullable Double hours,
            String unitId,
            @Nullable String agency,
            List<Integer> after,
            Status status,
            List<Visit> visits) {}

    static CourseView of(Dossier dossier) {
        Journey journey = dossier.journey();
        WorkflowState workflow = dossier.content().workflow();
        return new CourseView(
                workflow.key(),
                workflow.version(),
                workflow.name(),
                workflow.steps().stream()
                        .map(step -> new CourseStep(
                                step.no(),
                                step.name(),
                                step.role(),
                                step.at(),
                                step.share(),
                                step.output(),
                                step.hours(),
                                dossier.unitOf(step),
                                step.agency(),
                                step.needs(),
                                status(journey.last(step.no())),
                                journey.visits().stream()
                                        .filter(visit -> visit.stepNo() == step.no())
                                        .toList()))
                        .toList(),
                journey.returnable());
    }

    private static Status status(Optional<Visit> last) {
        return last.map(visit -> switch (visit.status()) {
                    case OPEN -> Status.OPEN;
                    case DONE -> Status.DONE;
                    case SENT_BACK -> Status.AHEAD;
                    case CUT -> Status.CUT;
                })
                .orElse(Status.AHEAD);
    }
}
