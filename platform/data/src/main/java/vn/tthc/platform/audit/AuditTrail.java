package vn.tthc.platform.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import vn.tthc.platform.data.AfterCommit;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.json.Json;

/** Who did what to which thing: recorded in the transaction that does it, sealed into the chain after the commit. */
@ApplicationScoped
public class AuditTrail {
    private static final String RECORD = """
            with entry as (
                insert into audit_entry
                    (id, at, actor, actor_name, unit, action, subject_type, subject_id, details)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text::jsonb) returning seq)
            insert into audit_pending (seq) select seq from entry""";

    private final Transactions transactions;
    private final Identity identity;
    private final Clock clock;
    private final Runnable seal;

    AuditTrail(Transactions transactions, Identity identity, Clock clock, AuditSealer sealer) {
        this.transactions = transactions;
        this.identity = identity;
        this.clock = clock;
        this.seal = sealer::wake;
    }

    /**
     * Inside {@link Transactions#write} only.
     *
     * @param action what was done, for example {@code accept}
     * @param details what else an auditor needs; ids and codes, never a citizen's data
     */
    public Uni<Void> record(String action, String subjectType, String subjectId, Map<String, ?> details) {
        CurrentUser actor = identity.actor();
        var row = Tuple.tuple()
                .addUUID(Ids.next())
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC))
                .addString(actor.subject())
                .addString(actor.username())
                .addString(actor.unit())
                .addString(action)
                .addString(subjectType)
                .addString(subjectId)
                .addString(Json.write(details));
        return transactions
                .statements()
                .invoke(statements -> AfterCommit.run(seal))
                .chain(statements -> statements.execute(RECORD, row))
                .replaceWithVoid();
    }
}
