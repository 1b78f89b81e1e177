package vn.tthc.catalog.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.Decision.Status;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;

/** A draft on its way to be issued: handed in by its unit, taken back by it, or given back by the office that issues. */
@ApplicationScoped
class DecisionSteps {
    private final Transactions transactions;
    private final DecisionStore store;
    private final DecisionReading reading;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Identity identity;

    DecisionSteps(
            Transactions transactions,
            DecisionStore store,
            DecisionReading reading,
            Idempotency idempotency,
            AuditTrail audit,
            Identity identity) {
        this.transactions = transactions;
        this.store = store;
        this.reading = reading;
        this.idempotency = idempotency;
        this.audit = audit;
        this.identity = identity;
    }

    /** @throws DecisionRefusal.NotSubmittable when something but number and signer is missing */
    Uni<Decision> submit(@Nullable String key, UUID id, Submit submit) {
        CurrentUser user = identity.current();
        user.require("decision:draft");
        return transactions.write(() -> idempotency.once(key, List.of(id, submit), Decision.class, () -> transactions
                .statements()
                .chain(s -> reading.lock(s, id, submit.revision())
                        .invoke(row -> {
                            if (DecisionReading.status(row) == Status.SUBMITTED) {
                                throw new DecisionRefusal.Submitted();
                            }
                            if (!row.getString("unit_id").equals(user.unit())) {
                                throw new DecisionRefusal.OtherUnitsDraft();
                            }
                        })
                        .chain(row -> reading.one(s, row))
                        .invoke(DecisionSteps::check)
                        .chain(() -> store.submit(s, id, user.username()))
                        .chain(() -> audit.record("decision.submitted", "decision", id.toString(), Map.of()))
                        .chain(() -> reading.get(s, id)))));
    }

    /** Back to a draft. The office that issues says why; the drafting unit needs no reason. */
    Uni<Decision> giveBack(@Nullable String key, UUID id, GiveBack back) {
        CurrentUser user = identity.current();
        user.require("decision:draft");
        return transactions.write(() -> idempotency.once(key, List.of(id, back), Decision.class, () -> transactions
                .statements()
                .chain(s -> reading.lock(s, id, back.revision())
                        .invoke(row -> {
                            if (DecisionReading.status(row) != Status.SUBMITTED) {
                                throw new DecisionRefusal.NotSubmitted();
                            }
                            if (!row.getString("unit_id").equals(user.unit())) {
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
                        .chain(() -> reading.get(s, id)))));
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
