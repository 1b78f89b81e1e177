package vn.tthc.dossier.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.Explainer;
import vn.tthc.dossier.deadline.Explanation;
import vn.tthc.dossier.deadline.TimeLimit;
import vn.tthc.dossier.procedure.Channel;
import vn.tthc.dossier.procedure.Delegation;
import vn.tthc.dossier.procedure.FeeDue;
import vn.tthc.dossier.procedure.PaperFlags;
import vn.tthc.dossier.procedure.ProcedureLevel;
import vn.tthc.dossier.procedure.ProcedureVersion;
import vn.tthc.dossier.procedure.WorkflowState;
import vn.tthc.platform.identity.Identity;

/** What a receipt would say, before it is made. */
@Path("/api/v1/deadlines/preview")
@Authenticated
class PreviewResource {
    private final Intake intake;
    private final Identity identity;
    private final Clock clock;

    PreviewResource(Intake intake, Identity identity, Clock clock) {
        this.intake = intake;
        this.identity = identity;
        this.clock = clock;
    }

    /** @param at moment of receipt; null: now */
    record Question(
            @NotBlank String procedureCode,
            @Size(max = 1000) @Nullable String caseName,
            @NotNull Channel channel,
            @Nullable Instant at,
            @Nullable String handlingUnitId) {}

    /**
     * Shape of the API (GraphQL type {@code DeadlinePreview}, the unit by id).
     *
     * @param variant level whose own limits and fees are applied; null when they are the main ones
     */
    record Preview(
            String procedureCode,
            String procedureVersionId,
            String handlingUnitId,
            Explanation explanation,
            Workflow workflow,
            long feeDue,
            @Nullable Long feeDueTo,
            List<AskedPaper> components,
            @Nullable Delegation delegation,
            @Nullable ProcedureLevel variant) {}

    /** A paper as asked for on the day, with what list decisions say of it. */
    record AskedPaper(
            @JsonUnwrapped ProcedureVersion.Component component,
            @JsonUnwrapped @Nullable PaperFlags flags) {}

    record Workflow(
            String key,
            int version,
            String name,
            ProcedureLevel level,
            String fieldCode,
            String procedureCode,
            List<WorkflowState.Step> steps) {}

    @POST
    public Uni<Preview> preview(@NotNull @Valid Question question) {
        Instant at = Objects.requireNonNullElse(question.at(), clock.instant());
        String unit = Officer.unitOf(identity.current());
        return intake.ground(question.procedureCode(), question.caseName(), unit, question.handlingUnitId(), at)
                .map(ground -> preview(question, ground, at));
    }

    private static Preview preview(Question question, Intake.Ground ground, Instant at) {
        ProcedureVersion version = ground.version();
        WorkflowState workflow = ground.workflow();
        FeeDue fee = version.feeDue(question.channel());
        TimeLimit limit = version.limit(question.channel(), question.caseName());
        Instant due = ground.calendar().deadlines().due(limit, at);
        Explainer explainer =
                new Explainer(ground.calendar().deadlines(), ground.calendar().names());
        return new Preview(
                question.procedureCode(),
                version.id(),
                ground.handling().id(),
                explainer
                        .explain(limit, at, due, List.of(), List.of(), at)
                        .ownOf(
                                ground.variant() == null
                                        ? null
                                        : ground.variant().vietnamese()),
                new Workflow(
                        workflow.key(),
                        workflow.version(),
                        workflow.name(),
                        version.level(),
                        version.fieldCode(),
                        question.procedureCode(),
                        workflow.steps()),
                fee.from(),
                fee.certain() ? null : fee.to(),
                version.components(question.caseName()).stream()
                        .map(component ->
                                new AskedPaper(component, ground.listed().flags(component.name())))
                        .toList(),
                ground.delegation(),
                ground.variant());
    }
}
