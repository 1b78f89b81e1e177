package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.Decision.Status;
import vn.tthc.catalog.unit.Holding;
import vn.tthc.catalog.unit.OpenWork;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;

/**
 * A draft on its way to be issued: handed in by its unit, taken back by it, or given back by the office that issues. Of a
 * unit that is no more the one that followed it does, or the province, and the draft is theirs from then on.
 */
@ApplicationScoped
class DecisionSteps {
    private final Transactions transactions;
    private final DecisionStore store;
    private final DecisionReading reading;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Identity identity;
    private final OpenWork work;

    DecisionSteps(
            Transactions transactions,
            DecisionStore store,
            DecisionReading reading,
            Idempotency idempotency,
            AuditTrail audit,
            Identity identity,
            OpenWork work) {
        this.transactions = transactions;
        this.store = store;
        this.reading = reading;
        this.idempotency = idempotency;
        this.audit = audit;
        this.identity = identity;
        this.work = work;
    }

    /** @throws DecisionRefusal.NotSubmittable when something but number and signer is missing */
    Uni<Decision> submit(@Nullable String key, UUID id, Submit submit) {
        CurrentUser user = identity.current();
        user.require("decision:draft");
        return work.of(user)
                .chain(holding -> transactions.write(
                        () -> idempotency.once(key, List.of(id, submit), Decision.class, () -> transactions
                                .statements()
                                .chain(s -> submit(s, id, submit, user, holding)))));
    }

    private Uni<Decision> submit(Statements s, UUID id, Submit submit, CurrentUser user, Holding holding) {
        return reading.lock(s, id, submit.revision()).chain(row -> {
            if (DecisionReading.status(row) == Status.SUBMITTED) {
                throw new DecisionRefusal.Submitted();
            }
            String drafter = row.getString("unit_id");
            if (!holding.takesOver(drafter)) {
                throw new DecisionRefusal.OtherUnitsDraft();
            }
            String unit = Objects.requireNonNullElse(user.unit(), drafter);
            return reading.one(s, row)
                    .invoke(DecisionSteps::check)
                    .chain(() -> store.submit(s, id, user.username(), unit))
                    .chain(() -> audit.record(
                            "decision.submitted",
                            "decision",
                            id.toString(),
                            unit.equals(drafter) ? Map.of() : Map.of("takenOverFrom", drafter)))
                    .chain(() -> reading.get(s, id));
        });
    }

    /** Back to a draft. The office that issues says why; the drafting unit needs no reason. */
    Uni<Decision> giveBack(@Nullable String key, UUID id, GiveBack back) {
        CurrentUser user = identity.current();
        user.require("decision:draft");
        return work.of(user)
                .chain(holding -> transactions.write(
                        () -> idempotency.once(key, List.of(id, back), Decision.class, () -> transactions
                                .statements()
                                .chain(s -> reading.lock(s, id, back.revision())
                                        .invoke(row -> {
                                            if (DecisionReading.status(row) != Status.SUBMITTED) {
                                                throw new DecisionRefusal.NotSubmitted();
                                            }
                                            if (!holding.owns(row.getString("unit_id"))) {
                                                user.require("decision:issue");
                                                back.requireReason();
                                            }
                                        })
                                        .chain(() -> store.giveBack(s, id, back.reason()))
                                        .chain(() -> audit.record(
                                                "decision.given-back",
                                                "decision",
                                                id.toString(),
                                                back.reason() == null ? Map.of() : Map.of("reason", back.reason())))
                                        .chain(() -> reading.get(s, id))))));
    }

    private static void check(Decision draft) {
        List<Problem> problems = draft.problems().stream()
                .filter(problem -> !problem.belongsToIssuing())
                .toList();
        if (!problems.isEmpty()) {
            throw new DecisionRefusal.NotSubmittable(problems);
        }
    }
}
