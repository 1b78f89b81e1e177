package vn.tthc.catalog.list;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.annex.TableError;
import vn.tthc.catalog.annex.TableReader;
import vn.tthc.catalog.annex.TableRow;
import vn.tthc.catalog.annex.TableWriter;
import vn.tthc.catalog.list.LinesReport.State;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;

/** Takes the lines of a list decision from a spreadsheet or text into its draft, all or nothing, and gives them back. */
@ApplicationScoped
class LinesService {
    private final Transactions transactions;
    private final ListDecisionService decisions;
    private final ListDecisionStore store;
    private final EntryStore entries;
    private final Validator validator;
    private final Identity identity;
    private final Vertx vertx;
    private final Clock clock;

    LinesService(
            Transactions transactions,
            ListDecisionService decisions,
            ListDecisionStore store,
            EntryStore entries,
            Validator validator,
            Identity identity,
            Vertx vertx,
            Clock clock) {
        this.transactions = transactions;
        this.decisions = decisions;
        this.store = store;
        this.entries = entries;
        this.validator = validator;
        this.identity = identity;
        this.vertx = vertx;
        this.clock = clock;
    }

    /**
     * @param kind the list of rows that name none; null when each has to
     * @param dryRun only says what it would do
     */
    Uni<LinesReport> take(UUID id, int revision, @Nullable ListKind kind, boolean dryRun, byte[] file) {
        identity.current().require("decision:draft");
        Context context = vertx.getOrCreateContext();
        return context.executeBlocking(() -> TableReader.read(ListColumn.SHAPE, file), true)
                .chain(rows ->
                        transactions.write(() -> transactions.statements().chain(s -> decisions
                                .open(s, id, revision)
                                .chain(row -> store.lines(s, id))
                                .chain(lines -> take(s, id, revision, kind, dryRun, rows, drafted(lines))))));
    }

    /** The lines of the decision in the shape that is taken. */
    Uni<byte[]> give(UUID id) {
        Context context = vertx.getOrCreateContext();
        return decisions
                .get(id)
                .chain(decision -> context.executeBlocking(
                        () -> TableWriter.write(
                                ListColumn.SHAPE,
                                "Danh mục",
                                decision.title(),
                                decision.lines().stream()
                                        .map(line -> LineRow.cells(ListDecisionStore.drafted(line), line.subjectName()))
                                        .toList()),
                        true));
    }

    private Uni<LinesReport> take(
            Statements s,
            UUID id,
            int revision,
            @Nullable ListKind kind,
            boolean dryRun,
            List<TableRow<ListColumn>> rows,
            List<ListLine> drafted) {
        LinesDraft draft = LinesDraft.of(drafted, rows, kind, validator);
        List<ListLine> lines = List.copyOf(draft.lines().values());
        boolean saves = !dryRun && draft.errors().isEmpty() && !lines.equals(drafted);
        return entries.register(s, lines).chain(register -> (saves
                        ? decisions.replace(s, id, revision, lines)
                        : Uni.createFrom().<@Nullable ListDecision>nullItem())
                .map(saved -> report(draft, drafted, rows.size(), register, saved)));
    }

    private LinesReport report(
            LinesDraft draft, List<ListLine> drafted, int rows, Register register, @Nullable ListDecision saved) {
        LocalDate today = LocalDate.now(clock);
        List<ListLine> lines = List.copyOf(draft.lines().values());
        List<TableError> problems = new ArrayList<>();
        for (ListProblem problem : ListProblems.of(new ListHead(null, null, null, null), lines, register, today)) {
            Integer row = problem.lineNo() == null
                    ? null
                    : draft.rows().get(lines.get(problem.lineNo() - 1).key());
            if (row != null) {
                problems.add(new TableError(row, null, problem.message(), problem.messageEn()));
            }
        }
        Map<EntryKey, ListLine> known =
                drafted.stream().collect(Collectors.toMap(ListLine::key, Function.identity(), (a, b) -> a));
        List<LinesReport.Line> taken = draft.states().entrySet().stream()
                .map(state -> {
                    ListLine line = Objects.requireNonNull(draft.lines().get(state.getKey()));
                    String name =
                            ListDecisionService.subject(line, register, today).name();
                    return new LinesReport.Line(
                            state.getValue(),
                            line.action(),
                            line.kind(),
                            line.subjectCode(),
                            name,
                            line.level(),
                            line.item(),
                            changes(known.get(state.getKey()), line, name));
                })
                .toList();
        return new LinesReport(
                saved != null,
                rows,
                count(draft, State.ADDED),
                count(draft, State.CHANGED),
                count(draft, State.UNCHANGED),
                draft.errors(),
                problems,
                taken,
                lines.size() - taken.size(),
                saved);
    }

    private static List<LinesReport.Change> changes(@Nullable ListLine before, ListLine after, String name) {
        Map<ListColumn, String> was = before == null ? Map.of() : LineRow.cells(before, name);
        Map<ListColumn, String> is = LineRow.cells(after, name);
        List<LinesReport.Change> changes = new ArrayList<>();
        for (ListColumn column : ListColumn.values()) {
            if (!Objects.equals(was.get(column), is.get(column))) {
                changes.add(new LinesReport.Change(column.title(), was.get(column), is.get(column)));
            }
        }
        return changes;
    }

    private static List<ListLine> drafted(List<ListDecision.Line> lines) {
        return lines.stream().map(ListDecisionStore::drafted).toList();
    }

    private static int count(LinesDraft draft, State state) {
        return (int) draft.states().values().stream().filter(s -> s == state).count();
    }
}
