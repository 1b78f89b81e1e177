package vn.tthc.feedback.person;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tthc.feedback.attachment.Attachments;
import vn.tthc.feedback.lifecycle.FeedbackRefusal;
import vn.tthc.feedback.privacy.Redaction;
import vn.tthc.feedback.privacy.Sender;
import vn.tthc.feedback.privacy.Text;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.problem.Refusal;
import vn.tthc.platform.retention.PersonalRecord;
import vn.tthc.platform.retention.Retention;

/**
 * The sender of a feedback: name, contact, the sender's words and the answer to them, the place and the files go. Code, times,
 * states, figures, what was published, the steps of the timeline with their reasons, and the audit trail stay.
 */
@ApplicationScoped
class FeedbackSender implements PersonalRecord {
    private static final Set<String> DONE = Set.of("REFUSED", "EMAILED", "PUBLISHED");

    private static final String SENDER = """
            update feedback set sender_name = $2, sender_phone = null, sender_email = null, sender_address = null,
                title = $3, content = $2, supplement = null, place = null, attachments = '[]', search_text = $4,
                answer_text = case when answer_text is not null then $2 end, anonymised_at = $5
            where id = $1""";
    private static final String SUPPLEMENTS =
            "update feedback_step set note = null where feedback_id = $1 and action = 'SUPPLEMENT'";

    private final Attachments attachments;
    private final Retention retention;

    FeedbackSender(Attachments attachments, RetentionConfig config) {
        this.attachments = attachments;
        this.retention = new Retention(config.periods());
    }

    @Override
    public String table() {
        return "feedback";
    }

    @Override
    public String permission() {
        return "person:decide";
    }

    @Override
    public Retention retention() {
        return retention;
    }

    @Override
    public Refusal notFound() {
        return new FeedbackRefusal.NotFound();
    }

    /** Published feedback counts from its publication, which comes after its end for timeliness. */
    @Override
    public Ended ended(Row feedback) {
        OffsetDateTime published = feedback.getOffsetDateTime("published_at");
        OffsetDateTime ended = published != null ? published : feedback.getOffsetDateTime("ended_at");
        if (ended == null || !DONE.contains(feedback.getString("state"))) {
            throw new FeedbackRefusal.StillOpen();
        }
        return new Ended(ended, List.of(feedback.getString("category")));
    }

    @Override
    public Uni<List<String>> takeOut(Statements sql, Row feedback, OffsetDateTime at) {
        UUID id = feedback.getUUID("id");
        String title = title(feedback);
        String text = Text.plain(feedback.getString("code") + " " + title);
        return sql.execute(SENDER, Tuple.of(id, Sender.ANONYMISED, title, text, at))
                .chain(() -> sql.execute(SUPPLEMENTS, Tuple.of(id)))
                .chain(() -> attachments.removeOf(id));
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
}
