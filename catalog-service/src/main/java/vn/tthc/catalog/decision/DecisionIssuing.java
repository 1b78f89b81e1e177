package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tthc.catalog.decision.Decision.Line;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureEvents;
import vn.tthc.catalog.procedure.ProcedureStore;
import vn.tthc.catalog.procedure.ProcedureVersion;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.event.Outbox;

/** Issues a decision: all its lines take effect together, or none does. */
@ApplicationScoped
class DecisionIssuing {
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('decision.issue'))";

    private final DecisionStore store;
    private final DecisionReading reading;
    private final ProcedureStore procedures;
    private final ProcedureEvents events;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    DecisionIssuing(
            DecisionStore store,
            DecisionReading reading,
            ProcedureStore procedures,
            ProcedureEvents events,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.procedures = procedures;
        this.events = events;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DecisionRefusal.NotIssuable when something stands against it */
    Uni<Void> issue(Statements s, Row draft, Issue issue, String by) {
        UUID id = draft.getUUID("id");
        return s.execute(ONE_AT_A_TIME, Tuple.tuple())
                .chain(() -> store.lines(s, List.of(id)))
                .map(lines -> lines.getOrDefault(id, List.of()).stream()
                        .map(Line::draft)
                        .toList())
                .chain(lines -> reading.catalogue(s, lines).chain(catalogue -> {
                    List<Problem> problems = DecisionProblems.of(
                            issue.head(DecisionReading.statedTotals(draft)), lines, catalogue, LocalDate.now(clock));
                    if (!problems.isEmpty()) {
                        throw new DecisionRefusal.NotIssuable(problems);
                    }
                    return take(s, draft, issue, by, lines, catalogue);
                }));
    }

    private Uni<Void> take(
            Statements s, Row draft, Issue issue, String by, List<DraftLine> lines, Catalogue catalogue) {
        UUID id = draft.getUUID("id");
        DecisionEffects effects =
                DecisionEffects.of(id, issue.number(), issue.effectiveOn(), lines, catalogue, Ids::next);
        List<Line> fixed = IntStream.range(0, lines.size())
                .mapToObj(i -> DecisionReading.line(i + 1, lines.get(i), catalogue))
                .toList();
        return store.issue(s, id, issue, by)
                .chain(() -> store.put(s, id, fixed, true))
                .chain(() -> procedures.end(s, effects.ended()))
                .chain(() -> procedures.add(s, effects.added()))
                .chain(() -> events.tell(s, effects.applyTo(catalogue.histories())))
                .chain(() -> outbox.append(issued(draft, issue, lines, effects)))
                .chain(() -> audit.record(
                        "decision.issued",
                        "decision",
                        id.toString(),
                        Map.of(
                                "number", issue.number(),
                                "effectiveOn", issue.effectiveOn().toString(),
                                "lines", lines.size())));
    }

    private static DecisionIssued issued(Row draft, Issue issue, List<DraftLine> lines, DecisionEffects effects) {
        Set<String> own = lines.stream().map(DraftLine::procedureCode).collect(Collectors.toSet());
        Map<String, ProcedureContent> after = effects.added().stream()
                .filter(v -> own.contains(v.code()))
                .collect(Collectors.toMap(ProcedureVersion::code, ProcedureVersion::content));
        return new DecisionIssued(
                draft.getUUID("id"),
                issue.number(),
                draft.getString("title"),
                issue.issuedOn(),
                issue.effectiveOn(),
                draft.getString("unit_id"),
                lines.stream()
                        .map(line -> {
                            ProcedureContent content =
                                    java.util.Objects.requireNonNull(after.get(line.procedureCode()));
                            return new DecisionIssued.Line(
                                    line.kind(), line.procedureCode(), content.fieldCode(), content.level());
                        })
                        .toList());
    }
}
