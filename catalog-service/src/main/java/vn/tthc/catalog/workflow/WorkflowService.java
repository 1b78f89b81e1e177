package vn.tthc.catalog.workflow;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Loaded;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.Outbox;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Look-up, drawing and generating of internal workflows. */
@ApplicationScoped
public class WorkflowService {
    private final Transactions transactions;
    private final Workflows workflows;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Identity identity;

    WorkflowService(
            Transactions transactions, Workflows workflows, Outbox outbox, AuditTrail audit, Identity identity) {
        this.transactions = transactions;
        this.workflows = workflows;
        this.outbox = outbox;
        this.audit = audit;
        this.identity = identity;
    }

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

    Uni<Workflow> get(String key) {
        return transactions
                .queryAsSystem(workflows::current)
                .map(known -> known.byKey().get(key))
                .onItem()
                .ifNull()
                .failWith(() -> new WorkflowRefusal.NotFound(key));
    }

    /** A new version of the workflow; a workflow of its own when the key has none yet (version 0). */
    Uni<Workflow> draw(WorkflowKey key, DrawnWorkflow drawn) {
        identity.current().require("catalog:workflow");
        WorkflowRules.check(drawn.steps());
        return transactions.write(() -> transactions.statements().chain(s -> workflows
                .current(s)
                .map(known -> next(key, drawn, known.byKey().get(key.text())))
                .call(next -> workflows.add(s, List.of(next), identity.current().username()))
                .call(next -> outbox.append(WorkflowEvent.of(next)))
                .call(next ->
                        audit.record("workflow.drawn", "workflow", next.key(), Map.of("version", next.version())))));
    }

    private static Workflow next(WorkflowKey key, DrawnWorkflow drawn, @Nullable Workflow present) {
        int version = present == null ? 0 : present.version();
        if (version != drawn.version()) {
            throw new WorkflowRefusal.Changed(version);
        }
        String level = key.level() != null ? key.level() : drawn.level();
        return new Workflow(
                key.text(), version + 1, drawn.name(), level, key.fieldCode(), key.procedureCode(), drawn.steps());
    }

    /** A level and field in want of a workflow. */
    public record Wanted(String level, String fieldCode, String fieldName) {}

    /** Default workflows where there is none yet; inside a transaction at hand. Drawn ones are left alone. */
    public Uni<Loaded> generate(Statements statements, List<Wanted> wanted) {
        return workflows.current(statements).chain(known -> {
            List<Workflow> missing = new ArrayList<>();
            Stream<Workflow> levels = Stream.of("PROVINCE", "COMMUNE")
                    .map(level -> DefaultWorkflows.of(
                            WorkflowKey.parse(WorkflowKey.of(level, "*")).orElseThrow(), level, "mọi lĩnh vực"));
            Stream<Workflow> fields = wanted.stream()
                    .map(w -> DefaultWorkflows.of(
                            WorkflowKey.parse(WorkflowKey.of(w.level(), w.fieldCode()))
                                    .orElseThrow(),
                            w.level(),
                            w.fieldName()));
            Stream.concat(levels, fields)
                    .filter(w -> !known.byKey().containsKey(w.key()))
                    .forEach(missing::add);
            int read = wanted.size() + 2;
            Loaded loaded = new Loaded(read, missing.size(), read - missing.size(), List.of());
            if (missing.isEmpty()) {
                return Uni.createFrom().item(loaded);
            }
            return workflows
                    .add(statements, missing, identity.current().username())
                    .chain(() -> outbox.appendAll(
                            missing.stream().map(WorkflowEvent::of).toList()))
                    .replaceWith(loaded);
        });
    }

    /** Which workflows are asked for; null parts do not restrict. */
    record WorkflowFilter(
            @Nullable String text,
            @Nullable String level,
            @Nullable String field,
            @Nullable String procedure) {
        List<Workflow> in(KnownWorkflows known) {
            String folded = text == null ? "" : SearchText.fold(text);
            return known.byKey().values().stream()
                    .filter(w -> level == null || w.level().equals(level))
                    .filter(w -> field == null || field.equals(w.fieldCode()))
                    .filter(w -> procedure == null || procedure.equals(w.procedureCode()))
                    .filter(w -> SearchText.fold(w.name()).contains(folded))
                    .sorted(Comparator.comparing(Workflow::key))
                    .toList();
        }
    }
}
