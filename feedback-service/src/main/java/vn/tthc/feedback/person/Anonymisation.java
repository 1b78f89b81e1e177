package vn.tthc.feedback.person;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tthc.feedback.attachment.Attachments;
import vn.tthc.feedback.lifecycle.FeedbackRefusal;
import vn.tthc.feedback.privacy.Redaction;
import vn.tthc.feedback.privacy.Sender;
import vn.tthc.feedback.privacy.Text;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.command.Idempotency;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.file.FileExchange;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.retention.Retention;
import vn.tthc.platform.retention.RetentionRefusal;
import vn.tthc.platform.time.Clocks;

/**
 * The end of the sender's data in a feedback whose retention period has run out: name, contact, the sender's words and the
 * answer to them, the place and the files go, for good. Code, times, states, figures, what was published, the steps of the
 * timeline with their reasons, and the audit trail stay.
 */
@ApplicationScoped
class Anonymisation {
    private static final String DECIDE = "person:decide";
    private static final Set<String> DONE = Set.of("REFUSED", "EMAILED", "PUBLISHED");

    private static final String IN_SCOPE = "select id from feedback where id::text = $1 or code = $1";
    private static final String LOCKED = "select * from feedback where id = $1 for update";
    private static final String SENDER = """
            update feedback set sender_name = $2, sender_phone = null, sender_email = null, sender_address = null,
                title = $3, content = $2, supplement = null, place = null, attachments = '[]', search_text = $4,
                answer_text = case when answer_text is not null then $2 end, anonymised_at = $5
            where id = $1""";
    private static final String SUPPLEMENTS =
            "update feedback_step set note = null where feedback_id = $1 and action = 'SUPPLEMENT'";

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final Identity identity;
    private final FileExchange files;
    private final Retention retention;
    private final Clock clock;

    Anonymisation(
            Transactions transactions,
            Idempotency idempotency,
            Attachments attachments,
            AuditTrail audit,
            Identity identity,
            FileExchange files,
            RetentionConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.attachments = attachments;
        this.audit = audit;
        this.identity = identity;
        this.files = files;
        this.retention = new Retention(config.periods());
        this.clock = clock;
    }

    /** @param files how many were removed with their content */
    record Anonymised(String code, int files) {}

    /**
     * The feedback must be in the caller's scope.
     *
     * @throws FeedbackRefusal.StillOpen while it is not done
     * @throws RetentionRefusal while its period runs or is not known
     */
    Uni<Anonymised> of(String idOrCode, String reason, String key) {
        identity.current().require(DECIDE);
        List<String> contents = new ArrayList<>();
        return transactions
                .query(sql -> sql.preparedQuery(IN_SCOPE).execute(Tuple.of(idOrCode)))
                .map(found -> one(found).getUUID("id"))
                .chain(id -> transactions.writeAsSystem(
                        () -> idempotency.once(key, List.of(id, reason), Anonymised.class, () -> transactions
                                .statements()
                                .chain(sql -> end(sql, id, reason, contents)))))
                .call(() -> files.forget(contents, clock.instant()));
    }

    /** @param contents takes the digests of content that nothing refers to any more */
    private Uni<Anonymised> end(Statements sql, UUID id, String reason, List<String> contents) {
        return sql.execute(LOCKED, Tuple.of(id)).map(Anonymisation::one).chain(feedback -> {
            requireEnd(feedback);
            String code = feedback.getString("code");
            String title = title(feedback);
            return sql.execute(
                            SENDER,
                            Tuple.of(
                                    id,
                                    Sender.ANONYMISED,
                                    title,
                                    Text.plain(code + " " + title),
                                    OffsetDateTime.now(clock)))
                    .chain(() -> sql.execute(SUPPLEMENTS, Tuple.of(id)))
                    .chain(() -> attachments.removeOf(id))
                    .invoke(contents::addAll)
                    .map(gone -> new Anonymised(code, gone.size()))
                    .call(told -> audit.record(
                            "feedback.anonymise",
                            "feedback",
                            id.toString(),
                            Map.of("code", code, "reason", reason, "files", told.files())));
        });
    }

    /** Published feedback counts from its publication, which comes after its end for timeliness. */
    private void requireEnd(Row feedback) {
        if (feedback.getOffsetDateTime("anonymised_at") != null) {
            throw new RetentionRefusal.AlreadyAnonymous();
        }
        OffsetDateTime published = feedback.getOffsetDateTime("published_at");
        OffsetDateTime ended = published != null ? published : feedback.getOffsetDateTime("ended_at");
        if (ended == null || !DONE.contains(feedback.getString("state"))) {
            throw new FeedbackRefusal.StillOpen();
        }
        retention.requireOver(
                List.of(feedback.getString("category")),
                ended.atZoneSameInstant(Clocks.ZONE).toLocalDate(),
                LocalDate.now(clock));
    }

    /** As it may be shown to everyone: a title that names the sender is not published either, and goes. */
    private static String title(Row feedback) {
        Sender sender = Sender.of(
                feedback.getString("sender_name"),
                feedback.getString("sender_phone"),
                feedback.getString("sender_email"),
                feedback.getString("sender_address"));
        String title = feedback.getString("title");
        return Redaction.find(sender, title).isEmpty() ? title : Sender.ANONYMISED;
    }

    private static Row one(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new FeedbackRefusal.NotFound();
        }
        return rows.iterator().next();
    }
}
