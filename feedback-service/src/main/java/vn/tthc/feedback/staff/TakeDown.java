package vn.tthc.feedback.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.attachment.Attachments;
import vn.tthc.feedback.lifecycle.FeedbackCategory;
import vn.tthc.feedback.lifecycle.FeedbackChannel;
import vn.tthc.feedback.register.Actor;
import vn.tthc.feedback.register.SenderInput;
import vn.tthc.feedback.register.Submission;

/** A feedback that an officer writes down truthfully. Legal source: Decree 20/2008/NĐ-CP, articles 6 and 7. */
record TakeDown(
        @NotNull FeedbackCategory category,
        @NotNull FeedbackChannel channel,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 10_000) String content,
        @NotNull @Valid SenderInput sender,
        @Nullable @Size(max = 300) String place,
        @Nullable @Size(max = 40) String concernedUnitId,
        @Nullable @Size(max = 40) String procedureCode,
        @Nullable @Size(max = 80) String dossierCode,
        @Nullable @Size(max = Attachments.MOST_AT_ONCE) List<@NotNull UUID> fileIds) {

    Submission by(Actor officer, Instant at) {
        return Submission.clean(
                category,
                channel,
                title,
                content,
                sender,
                place,
                concernedUnitId,
                procedureCode,
                dossierCode,
                fileIds,
                at,
                officer,
                null);
    }
}
