package vn.tthc.catalog.workflow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tthc.catalog.unit.Holding;
import vn.tthc.catalog.unit.OpenWork;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.Outbox;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.identity.Level;
import vn.tthc.platform.unit.UnitDirectory;

/** Draws new versions of workflows, and says beforehand what that changes. */
@ApplicationScoped
class WorkflowDrawing {
    private final Transactions transactions;
    private final Workflows workflows;
    private final ServedProcedures procedures;
    private final UnitDirectory units;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Identity identity;
    private final OpenWork work;

    WorkflowDrawing(
            Transactions transactions,
            Workflows workflows,
            ServedProcedures procedures,
            UnitDirectory units,
            Outbox outbox,
            AuditTrail audit,
            Identity identity,
            OpenWork work) {
        this.transactions = transactions;
        this.workflows = workflows;
        this.procedures = procedures;
        this.units = units;
        this.outbox = outbox;
        this.audit = audit;
        this.identity = identity;
        this.work = work;
    }

    Uni<WorkflowPreview> preview(String key, DrawnWorkflow drawn) {
        CurrentUser user = identity.current();
        user.require("catalog:workflow");
        return work.of(user)
                .chain(holding -> drawing(WorkflowKey.of(key), drawn).map(drawing -> {
                    mustBeInCharge(user, holding, drawing);
                    return drawing.preview();
                }));
    }

    /** A new version of the workflow; a workflow of its own when the key has none yet (version 0). */
    Uni<Workflow> draw(String key, DrawnWorkflow drawn) {
        CurrentUser user = identity.current();
        user.require("catalog:workflow");
        return work.of(user)
                .chain(holding -> drawing(WorkflowKey.of(key), drawn).chain(drawing -> {
                    mustBeInCharge(user, holding, drawing);
                    Workflow next = drawing.next();
                    List<Workflow> history = new ArrayList<>(drawing.history());
                    history.add(next);
                    return transactions.write(() -> transactions.statements().chain(s -> unchanged(s, next)
                            .chain(() -> workflows.add(s, List.of(next), user.username()))
                            .chain(() -> outbox.append(WorkflowEvent.of(history, drawing.today())))
                            .chain(() -> audit.record(
                                    "workflow.drawn",
                                    "workflow",
                                    next.key(),
                                    Map.of(
                                            "version", next.version(),
                                            "effectiveFrom", String.valueOf(next.effectiveFrom()),
                                            "decision",
                                                    Objects.requireNonNull(next.decision())
                                                            .number())))
                            .replaceWith(next)));
                }));
    }

    /** Whether the user may draw the key: the province everything, a department what lies in its fields or those it took over. */
    static boolean inCharge(
            CurrentUser user, Holding holding, KnownWorkflows known, String key, List<ServedProcedure> procedures) {
        if (user.level() == Level.PROVINCE) {
            return true;
        }
        List<String> fields = procedures.stream()
                .filter(p -> holding.owns(p.handlingUnitId()))
                .map(ServedProcedure::fieldCode)
                .distinct()
                .toList();
        List<ServedProcedure> served = known.servedBy(key, procedures);
        return !served.isEmpty() && served.stream().allMatch(p -> fields.contains(p.fieldCode()));
    }

    private static void mustBeInCharge(CurrentUser user, Holding holding, Drawing drawing) {
        if (!inCharge(user, holding, drawing.known(), drawing.key().text(), drawing.procedures())) {
            throw new WorkflowRefusal.NotOfUnit(drawing.key().text());
        }
    }

    /** Two people at once: the second is told, the key of the table decides. */
    private Uni<Void> unchanged(Statements statements, Workflow next) {
        return statements
                .execute("select pg_advisory_xact_lock(hashtextextended('workflow ' || $1, 0))", Tuple.of(next.key()))
                .chain(() -> workflows.history(statements, next.key()))
                .invoke(history -> {
                    int latest = history.isEmpty() ? 0 : history.getLast().version();
                    if (latest != next.version() - 1) {
                        throw new WorkflowRefusal.Changed(latest);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Drawing> drawing(WorkflowKey key, DrawnWorkflow drawn) {
        LocalDate today = workflows.today();
        LocalDate start = Objects.requireNonNullElse(drawn.effectiveFrom(), today);
        return units.all()
                .chain(known -> transactions.queryAsSystem(c -> workflows
                        .history(c, key.text())
                        .chain(history -> workflows.inForce(c, start).chain(inForce -> procedures
                                .inForce(c, start)
                                .map(all -> new Drawing(key, drawn, today, history, inForce, all, known))))));
    }
}
