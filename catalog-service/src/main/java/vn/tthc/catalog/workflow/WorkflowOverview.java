package vn.tthc.catalog.workflow;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.workflow.Coverage.Covered;
import vn.tthc.catalog.workflow.Coverage.State;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.unit.UnitDirectory;

/** The work list of workflows, and how far the electronic workflows reach; both as of today. */
@ApplicationScoped
class WorkflowOverview {
    private final Transactions transactions;
    private final Workflows workflows;
    private final ServedProcedures procedures;
    private final UnitDirectory units;

    WorkflowOverview(Transactions transactions, Workflows workflows, ServedProcedures procedures, UnitDirectory units) {
        this.transactions = transactions;
        this.workflows = workflows;
        this.procedures = procedures;
        this.units = units;
    }

    /** How the figures are divided. */
    public enum GroupBy {
        UNIT,
        FIELD
    }

    /** @param total all of them together */
    public record Figures(LocalDate at, Coverage.Row total, List<Coverage.Row> rows) {}

    /**
     * What is asked for; null parts do not restrict.
     *
     * @param unit {@code COMMUNE}: what the communes handle
     * @param text code of a procedure
     */
    record Part(
            @Nullable String unit,
            @Nullable String field,
            @Nullable String text) {
        boolean holds(@Nullable String code, @Nullable String handlingUnitId, @Nullable String fieldCode) {
            return (text == null || text.isBlank() || text.strip().equals(code))
                    && (unit == null || (unit.equals("COMMUNE") ? handlingUnitId == null : unit.equals(handlingUnitId)))
                    && (field == null || field.equals(fieldCode));
        }
    }

    Uni<Page<WorkflowProblem>> problems(Part part, WorkflowProblem.@Nullable Kind kind, PageRequest page) {
        return workList()
                .map(list -> page(
                        list.problems().stream()
                                .filter(p -> kind == null || p.kind() == kind)
                                .filter(p -> part.holds(p.procedureCode(), p.handlingUnitId(), p.fieldCode()))
                                .toList(),
                        WorkflowProblem::id,
                        page));
    }

    Uni<Figures> figures(Part part, GroupBy groupBy) {
        return covered(part, null)
                .map(covered -> new Figures(
                        workflows.today(),
                        Coverage.total(covered),
                        switch (groupBy) {
                            case UNIT -> Coverage.byUnit(covered);
                            case FIELD -> Coverage.byField(covered);
                        }));
    }

    Uni<Page<Covered>> procedures(Part part, @Nullable State state, PageRequest page) {
        return covered(part, state).map(covered -> page(covered, Covered::procedureCode, page));
    }

    private Uni<List<Covered>> covered(Part part, @Nullable State state) {
        return workList().map(list -> {
            Set<String> wrong = new HashSet<>();
            list.problems()
                    .forEach(problem -> wrong.add(
                            problem.kind() == WorkflowProblem.Kind.LIMIT_EXCEEDED
                                    ? problem.procedureCode()
                                    : problem.workflowKey()));
            return new Coverage(list.known(), list.procedures(), wrong)
                    .all().stream()
                            .filter(c -> part.holds(c.procedureCode(), c.handlingUnitId(), c.fieldCode()))
                            .filter(c -> state == null || c.state() == state)
                            .toList();
        });
    }

    private Uni<WorkList> workList() {
        LocalDate today = workflows.today();
        return units.all()
                .chain(known ->
                        transactions.queryAsSystem(c -> workflows.current(c).chain(inForce -> procedures
                                .inForce(c, today)
                                .map(all -> new WorkList(inForce, all, known, today)))));
    }

    /** @param all sorted by the key */
    private static <T> Page<T> page(List<T> all, Function<T, String> key, PageRequest page) {
        String after = page.after() == null ? "" : page.after().key(0);
        List<T> rows = all.stream()
                .filter(row -> key.apply(row).compareTo(after) > 0)
                .limit(page.limit())
                .toList();
        return Page.of(rows, page, row -> Cursor.of(key.apply(row)), (long) all.size());
    }
}
