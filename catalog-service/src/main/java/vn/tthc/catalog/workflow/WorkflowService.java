package vn.tthc.catalog.workflow;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Loaded;
import vn.tthc.catalog.unit.Holding;
import vn.tthc.catalog.unit.OpenWork;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.Outbox;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Look-up and generating of internal workflows. */
@ApplicationScoped
public class WorkflowService {
    private final Transactions transactions;
    private final Workflows workflows;
    private final ServedProcedures procedures;
    private final Outbox outbox;
    private final Identity identity;
    private final OpenWork work;

    WorkflowService(
            Transactions transactions,
            Workflows workflows,
            ServedProcedures procedures,
            Outbox outbox,
            Identity identity,
            OpenWork work) {
        this.transactions = transactions;
        this.workflows = workflows;
        this.procedures = procedures;
        this.outbox = outbox;
        this.identity = identity;
        this.work = work;
    }

    /** A page of those in force today. */
    Uni<Page<Workflow>> list(WorkflowFilter filter, PageRequest page) {
        String after = page.after() == null ? "" : page.after().key(0);
        return transactions.queryAsSystem(workflows::current).map(known -> {
            List<Workflow> all = filter.in(known);
            List<Workflow> rows = all.stream()
                    .filter(w -> w.key().compareTo(after) > 0)
                    .limit(page.limit())
                    .toList();
            return Page.of(rows, page, w -> Cursor.of(w.key()), (long) all.size());
        });
    }

    /** The version in force on the day; the first one to come when none is yet. */
    Uni<Workflow> get(String key, LocalDate day) {
        return transactions.queryAsSystem(c -> workflows.history(c, key)).map(history -> inForce(history, day, key));
    }

    /** @param version null: the one in force today */
    Uni<WorkflowDetail> detail(String key, @Nullable Integer version) {
        CurrentUser user = identity.current();
        LocalDate today = workflows.today();
        return work.of(user)
                .chain(holding -> transactions.queryAsSystem(c -> workflows
                        .history(c, key)
                        .chain(history -> workflows.current(c).chain(known -> procedures
                                .inForce(c, today)
                                .map(all -> detail(user, holding, history, version, known, all, key))))));
    }

    private WorkflowDetail detail(
            CurrentUser user,
            Holding holding,
            List<Workflow> history,
            @Nullable Integer version,
            KnownWorkflows known,
            List<ServedProcedure> procedures,
            String key) {
        Workflow present = inForce(history, workflows.today(), key);
        Workflow shown = shown(history, version, key);
        boolean runs = known.byKey().containsKey(key);
        List<ServedProcedure> served = known.servedBy(key, procedures);
        return new WorkflowDetail(
                shown,
                runs && shown.version() == present.version(),
                history.stream()
                        .map(w -> new WorkflowDetail.VersionRef(
                                w.version(),
                                w.name(),
                                w.effectiveFrom(),
                                w.decision(),
                                runs && w.version() == present.version()))
                        .toList(),
                Measure.of(shown.steps(), served),
                served.size(),
                WorkflowRules.faults(shown.steps()),
                user.may("catalog:workflow") && WorkflowDrawing.inCharge(user, holding, known, key, procedures));
    }

    /** The version as the annex of its decision (.docx). @param version null: the one in force today */
    Uni<byte[]> paper(String key, @Nullable Integer version) {
        return transactions.queryAsSystem(c -> workflows.history(c, key).chain(history -> {
            Workflow shown = shown(history, version, key);
            return workflows.unitNames(c, shown.steps()).map(units -> new WorkflowPaper(shown, units).docx());
        }));
    }

    private Workflow shown(List<Workflow> history, @Nullable Integer version, String key) {
        return version == null
                ? inForce(history, workflows.today(), key)
                : history.stream()
                        .filter(w -> w.version() == version)
                        .findFirst()
                        .orElseThrow(() -> new WorkflowRefusal.NotFound(key + " v" + version));
    }

    private static Workflow inForce(List<Workflow> history, LocalDate day, String key) {
        if (history.isEmpty()) {
            throw new WorkflowRefusal.NotFound(key);
        }
        return history.stream()
                .filter(w -> w.effectiveOn(day))
                .reduce((a, b) -> b)
                .orElse(history.getFirst());
    }

    /** A level and field in want of a workflow. */
    public record Wanted(String level, String fieldCode, String fieldName) {}

    /** Default workflows where there is none yet; inside a transaction at hand. Drawn ones are left alone. */
    public Uni<Loaded> generate(Statements statements, List<Wanted> wanted) {
        return workflows.keys(statements).chain(keys -> {
            Set<String> known = Set.copyOf(keys);
            Stream<Workflow> levels = Stream.of("PROVINCE", "COMMUNE")
                    .map(level ->
                            DefaultWorkflows.of(WorkflowKey.of(WorkflowKey.of(level, "*")), level, "mọi lĩnh vực"));
            Stream<Workflow> fields = wanted.stream()
                    .map(w -> DefaultWorkflows.of(
                            WorkflowKey.of(WorkflowKey.of(w.level(), w.fieldCode())), w.level(), w.fieldName()));
            List<Workflow> missing = Stream.concat(levels, fields)
                    .filter(w -> !known.contains(w.key()))
                    .toList();
            int read = wanted.size() + 2;
            Loaded loaded = new Loaded(read, missing.size(), read - missing.size(), List.of());
            if (missing.isEmpty()) {
                return Uni.createFrom().item(loaded);
            }
            return workflows
                    .add(statements, missing, identity.current().username())
                    .chain(() -> outbox.appendAll(missing.stream()
                            .map(w -> WorkflowEvent.of(List.of(w), workflows.today()))
                            .toList()))
                    .replaceWith(loaded);
        });
    }
}
