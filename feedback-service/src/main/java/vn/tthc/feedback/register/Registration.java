package vn.tthc.feedback.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.attachment.Attachments;
import vn.tthc.feedback.lifecycle.RefusalGround;
import vn.tthc.feedback.lifecycle.Step;
import vn.tthc.feedback.privacy.Text;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.worktime.WorkingCalendar;

/** Enters feedback into the register. Inside a write transaction. */
@ApplicationScoped
public class Registration {
    /** The Office of the Provincial People's Committee receives what names no unit. */
    private static final String RECEIVING_OFFICE = "VPUBND-20250701";

    private static final String NO_NAME =
            "Không có tên hoặc cách liên hệ của người gửi, không đáp ứng yêu cầu tại Điều 7 Nghị định 20/2008/NĐ-CP";

    private final Calendars calendars;
    private final Surroundings surroundings;
    private final FeedbackRepository feedbacks;
    private final Attachments attachments;
    private final Codes codes;
    private final Journal journal;

    Registration(
            Calendars calendars,
            Surroundings surroundings,
            FeedbackRepository feedbacks,
            Attachments attachments,
            Codes codes,
            Journal journal) {
        this.calendars = calendars;
        this.surroundings = surroundings;
        this.feedbacks = feedbacks;
        this.attachments = attachments;
        this.codes = codes;
        this.journal = journal;
    }

    /** An anonymous one is kept as recorded, and refused. */
    public Uni<FeedbackReceipt> receive(Submission submission) {
        return receive(submission, List.of());
    }

    /** With the steps that were taken since; all of it or nothing is stored. */
    public Uni<FeedbackReceipt> receive(Submission submission, List<PastStep> steps) {
        String unit = Objects.requireNonNullElse(submission.concernedUnitId(), RECEIVING_OFFICE);
        return surroundings
                .unitInForce(unit, submission.at(), "concernedUnitId")
                .chain(() -> unitsInForce(steps))
                .chain(() -> calendars.current())
                .chain(calendar -> surroundings
                        .fieldOf(submission.procedureCode(), submission.at())
                        .chain(field -> codes.next(submission.at())
                                .chain(code -> store(submission, steps, unit, field, code, calendar))));
    }

    /** Code of the feedback loaded from the history of this name; a null item when there is none. */
    public Uni<@Nullable String> codeOf(String ref) {
        return feedbacks.byRef(ref).map(feedback -> feedback == null ? null : feedback.code);
    }

    private Uni<Void> unitsInForce(List<PastStep> steps) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (PastStep past : steps) {
            if (past.step() instanceof Step.Forward forward) {
                all = all.chain(() -> surroundings
                        .unitInForce(forward.toUnitId(), past.at(), "toUnitId")
                        .replaceWithVoid());
            }
        }
        return all;
    }

    private Uni<FeedbackReceipt> store(
            Submission submission,
            List<PastStep> steps,
            String unit,
            @Nullable String field,
            String code,
            WorkingCalendar calendar) {
        String secret = Secrets.next();
        Feedback feedback = entity(submission, code, field);
        feedback.secretHash = Secrets.hash(code, secret);
        var hand = new InHand(feedback, calendar);
        hand.receive(unit, submission.at(), submission.by());
        if (submission.sender().anonymous()) {
            hand.take(new Step.Refuse(RefusalGround.ANONYMOUS, NO_NAME), submission.at(), Actor.SYSTEM);
        }
        steps.forEach(past -> hand.take(past.step(), past.at(), past.by()));
        return attachments
                .free(submission.files(), 0)
                .call(found -> {
                    feedback.attach(found);
                    return journal.open(hand).chain(() -> attachments.belong(found, feedback.id));
                })
                .replaceWith(() -> new FeedbackReceipt(feedback.id, code, secret, feedback.dueAt, feedback.state));
    }

    private static Feedback entity(Submission submission, String code, @Nullable String field) {
        var feedback = new Feedback();
        feedback.id = Ids.next();
        feedback.code = code;
        feedback.ref = submission.ref();
        feedback.category = submission.category();
        feedback.channel = submission.channel();
        feedback.title = submission.title();
        feedback.content = submission.content();
        feedback.sentBy(submission.sender());
        feedback.place = submission.place();
        feedback.concernedUnitId = submission.concernedUnitId();
        feedback.procedureCode = submission.procedureCode();
        feedback.dossierCode = submission.dossierCode();
        feedback.fieldCode = field;
        feedback.searchText = Text.plain(String.join(
                " ",
                code,
                submission.title(),
                submission.content(),
                Objects.requireNonNullElse(submission.place(), ""),
                Objects.requireNonNullElse(submission.dossierCode(), "")));
        return feedback;
    }
}
