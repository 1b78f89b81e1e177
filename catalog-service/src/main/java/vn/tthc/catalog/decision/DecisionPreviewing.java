package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.Decision.Line;
import vn.tthc.catalog.decision.DecisionPreview.Touched;
import vn.tthc.catalog.decision.DecisionPreview.TouchedWorkflow;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureVersion;
import vn.tthc.catalog.workflow.KnownWorkflows;
import vn.tthc.catalog.workflow.Workflow;
import vn.tthc.catalog.workflow.Workflows;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;

/** Shows what issuing would do before anybody does it. */
@ApplicationScoped
class DecisionPreviewing {
    private final Transactions transactions;
    private final DecisionReading reading;
    private final Workflows workflows;
    private final Identity identity;
    private final Clock clock;

    /** The decision against the catalogue on its day of effect. */
    private record Material(Decision decision, List<DraftLine> lines, Catalogue catalogue, LocalDate day) {}

    DecisionPreviewing(
            Transactions transactions, DecisionReading reading, Workflows workflows, Identity identity, Clock clock) {
        this.transactions = transactions;
        this.reading = reading;
        this.workflows = workflows;
        this.identity = identity;
        this.clock = clock;
    }

    /** @param effectiveOn null for the day the decision has, or today while it has none */
    Uni<DecisionPreview> of(UUID id, @Nullable LocalDate effectiveOn) {
        identity.current().require("decision:read");
        return transactions
                .read(() -> transactions.statements().chain(s -> reading.get(s, id)
                        .chain(decision -> {
                            List<DraftLine> lines =
                                    decision.lines().stream().map(Line::draft).toList();
                            LocalDate day = Stream.of(
                                            Optional.ofNullable(effectiveOn),
                                            Optional.ofNullable(decision.effectiveOn()),
                                            Optional.of(LocalDate.now(clock)))
                                    .flatMap(Optional::stream)
                                    .findFirst()
                                    .orElseThrow();
                            return reading.catalogue(s, lines)
                                    .map(catalogue -> new Material(decision, lines, catalogue, day));
                        })))
                .chain(material ->
                        transactions.queryAsSystem(workflows::current).map(known -> preview(material, known)));
    }

    private static DecisionPreview preview(Material material, KnownWorkflows workflows) {
        Decision decision = material.decision();
        List<Problem> problems = decision.status().isPending()
                ? DecisionProblems.of(
                        new DecisionHead(
                                decision.number(), decision.signer(), null, material.day(), decision.statedTotals()),
                        material.lines(),
                        material.catalogue(),
                        material.day())
                : List.of();
        List<Touched> touched = decision.lines().stream()
                .flatMap(line -> line.draft().codes().map(code -> touched(line, code, material, workflows)))
                .toList();
        return new DecisionPreview(material.day(), touched, decision.totals(), problems);
    }

    private static Touched touched(Line line, String code, Material material, KnownWorkflows workflows) {
        Catalogue catalogue = material.catalogue();
        boolean own = code.equals(line.procedureCode());
        Optional<ProcedureVersion> before =
                catalogue.publishedOn(code, material.day().minusDays(1));
        ProcedureContent content = own
                ? Contents.after(DecisionEffects.before(line.draft(), catalogue), line.content(), catalogue.fields())
                : before.map(ProcedureVersion::content).orElse(null);
        return new Touched(
                line.no(),
                line.kind(),
                code,
                content == null ? code : content.name(),
                before.isPresent(),
                own && line.kind() != ProcedureVersion.Change.ABOLISH,
                own ? line.changes() : List.of(),
                content == null ? null : workflow(code, content, workflows));
    }

    private static @Nullable TouchedWorkflow workflow(String code, ProcedureContent content, KnownWorkflows workflows) {
        Workflow workflow = workflows.forProcedure(code, content.level().name(), content.fieldCode());
        return workflow == null
                ? null
                : new TouchedWorkflow(
                        workflow.key(), workflow.version(), workflow.name(), workflow.procedureCode() != null);
    }
}
