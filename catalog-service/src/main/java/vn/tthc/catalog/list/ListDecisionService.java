package vn.tthc.catalog.list;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.list.ListDecision.Status;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureEvents;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Cursor;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.problem.InvalidInput;

/** Reading, drafting and issuing of list decisions. */
@ApplicationScoped
class ListDecisionService {
    private final Transactions transactions;
    private final ListDecisionStore store;
    private final EntryStore entries;
    private final ProcedureEvents events;
    private final ListDecisionReading reading;
    private final Lists lists;
    private final Delegations delegations;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Identity identity;
    private final Clock clock;

    ListDecisionService(
            Transactions transactions,
            ListDecisionStore store,
            EntryStore entries,
            ProcedureEvents events,
            ListDecisionReading reading,
            Lists lists,
            Delegations delegations,
            Idempotency idempotency,
            AuditTrail audit,
            Identity identity,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.entries = entries;
        this.events = events;
        this.reading = reading;
        this.lists = lists;
        this.delegations = delegations;
        this.idempotency = idempotency;
        this.audit = audit;
        this.identity = identity;
        this.clock = clock;
    }

    Uni<Page<ListDecision>> list(ListDecisionFilter filter, PageRequest page) {
        identity.current().require("decision:read");
        return transactions.read(() -> transactions.statements().chain(s -> store.count(s, filter)
                .chain(total -> store.list(s, filter, page)
                        .chain(rows -> reading.list(s, rows))
                        .map(list -> Page.of(list, page, d -> Cursor.of(d.id()), total)))));
    }

    Uni<ListDecision> get(UUID id) {
        identity.current().require("decision:read");
        return transactions.read(() -> transactions.statements().chain(s -> read(s, id)));
    }

    Uni<ListDecision> draft(@Nullable String key, ListDecisionDraft draft) {
        CurrentUser user = identity.current();
        user.require("decision:draft");
        String unit = user.unit();
        if (unit == null) {
            throw new ListRefusal.NoUnit();
        }
        UUID id = Ids.next();
        return once(key, draft, s -> store.insert(s, id, draft, unit, user.username())
                .chain(() -> put(s, id, draft.lines()))
                .chain(() ->
                        audit.record("list-decision.drafted", "list-decision", id.toString(), Map.of("unit", unit)))
                .chain(() -> read(s, id)));
    }

    Uni<ListDecision> redraft(@Nullable String key, UUID id, ListDecisionDraft draft) {
        identity.current().require("decision:draft");
        int revision = draft.revision() == null ? 0 : draft.revision();
        return once(key, List.of(id, draft), s -> open(s, id, revision)
                .chain(row -> store.update(s, id, draft))
                .chain(() -> put(s, id, draft.lines()))
                .chain(() -> audit.record(
                        "list-decision.redrafted", "list-decision", id.toString(), Map.of("revision", revision + 1)))
                .chain(() -> read(s, id)));
    }

    /** Adds what the catalogue says belongs on the list and is not on it. */
    Uni<ListDecision> take(@Nullable String key, UUID id, TakeFromCatalogue wanted) {
        identity.current().require("decision:draft");
        if (wanted.kind().catalogueSays() == null) {
            throw new ListRefusal.CatalogueIsSilent(wanted.kind());
        }
        return once(key, List.of(id, wanted), s -> open(s, id, wanted.revision())
                .chain(row -> store.lines(s, id))
                .chain(present -> lists.unpublished(s, wanted, LocalDate.now(clock))
                        .map(found -> {
                            List<ListLine> lines = new ArrayList<>(present.stream()
                                    .map(ListDecisionStore::drafted)
                                    .toList());
                            Set<EntryKey> known =
                                    lines.stream().map(ListLine::key).collect(Collectors.toSet());
                            found.stream()
                                    .filter(line -> !known.contains(line.key()))
                                    .forEach(lines::add);
                            return lines;
                        }))
                .chain(lines -> replace(s, id, wanted.revision(), lines)));
    }

    /** Puts other lines into an open draft; inside the transaction at hand. */
    Uni<ListDecision> replace(Statements s, UUID id, int revision, List<ListLine> lines) {
        if (lines.size() > ListDecisionDraft.MOST_LINES) {
            throw new InvalidInput(
                    "lines",
                    "Quyết định có quá " + ListDecisionDraft.MOST_LINES + " dòng.",
                    "The decision has more than " + ListDecisionDraft.MOST_LINES + " lines.");
        }
        return put(s, id, lines)
                .chain(() -> store.touch(s, id))
                .chain(() -> audit.record(
                        "list-decision.redrafted", "list-decision", id.toString(), Map.of("revision", revision + 1)))
                .chain(() -> read(s, id));
    }

    /** All lines take effect together. */
    Uni<ListDecision> issue(@Nullable String key, UUID id, IssueList issue) {
        identity.current().require("decision:issue");
        return once(key, List.of(id, issue), s -> open(s, id, issue.revision())
                        .chain(row -> store.lines(s, id))
                        .chain(lines -> takeEffect(
                                s,
                                id,
                                issue,
                                lines.stream().map(ListDecisionStore::drafted).toList()))
                        .chain(() -> read(s, id)))
                .onFailure(e -> violates(e, "list_decision_number"))
                .transform(taken -> new ListRefusal.NumberTaken(issue.number()))
                .onFailure(e -> violates(e, "list_entry_once"))
                .transform(overlap -> new ListRefusal.ListedMeanwhile());
    }

    private Uni<Void> takeEffect(Statements s, UUID id, IssueList issue, List<ListLine> lines) {
        return entries.register(s, lines).chain(register -> {
            List<ListProblem> problems = ListProblems.of(issue.head(), lines, register, LocalDate.now(clock));
            if (!problems.isEmpty()) {
                throw new ListRefusal.NotIssuable(problems);
            }
            return store.issue(s, id, issue)
                    .chain(() -> entries.apply(s, id, ListEffects.of(lines, issue.effectiveOn(), register, Ids::next)))
                    .chain(() -> events.tell(s, flagged(lines)))
                    .chain(() -> delegations.tell(s, lines))
                    .chain(() -> audit.record(
                            "list-decision.issued",
                            "list-decision",
                            id.toString(),
                            Map.of("number", issue.number(), "lines", lines.size())));
        });
    }

    /** Procedures of whose components or results the decision speaks: other services keep that. */
    private static Set<String> flagged(List<ListLine> lines) {
        return lines.stream()
                .filter(line -> line.kind().item() == ListKind.Item.COMPONENT
                        || line.kind().item() == ListKind.Item.RESULT)
                .map(ListLine::subjectCode)
                .collect(Collectors.toSet());
    }

    private Uni<Void> put(Statements s, UUID id, List<ListLine> lines) {
        LocalDate today = LocalDate.now(clock);
        return entries.register(s, lines)
                .chain(register -> store.put(s, id, lines, line -> subject(line, register, today)));
    }

    static Subject subject(ListLine line, Register register, LocalDate today) {
        InternalProcedure internal = line.said().internalProcedure();
        if (internal != null) {
            return new Subject(internal.name(), null, internal.fieldName());
        }
        return register.inForce(line.subjectCode(), today)
                .map(version -> {
                    ProcedureContent content = version.content();
                    return new Subject(content.name(), content.fieldCode(), content.fieldName());
                })
                .orElseGet(() -> new Subject(line.subjectCode(), null, null));
    }

    private Uni<ListDecision> once(@Nullable String key, Object request, Function<Statements, Uni<ListDecision>> work) {
        return transactions.write(() -> idempotency.once(key, request, ListDecision.class, () -> transactions
                .statements()
                .chain(work::apply)));
    }

    private Uni<ListDecision> read(Statements s, UUID id) {
        return store.find(s, id, false).chain(row -> {
            if (row == null) {
                throw new ListRefusal.NotFound(id.toString());
            }
            return reading.one(s, row);
        });
    }

    /** The draft, locked. */
    Uni<Row> open(Statements s, UUID id, int revision) {
        return store.find(s, id, true).map(row -> {
            if (row == null) {
                throw new ListRefusal.NotFound(id.toString());
            }
            if (ListDecisionReading.status(row) != Status.DRAFT) {
                throw new ListRefusal.AlreadyIssued();
            }
            if (row.getInteger("revision") != revision) {
                throw new ListRefusal.Changed(row.getInteger("revision"));
            }
            return row;
        });
    }

    private static boolean violates(Throwable failure, String constraint) {
        return failure instanceof PgException e && constraint.equals(e.getConstraint());
    }
}
