package vn.tthc.feedback.citizen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.attachment.Attachments;
import vn.tthc.feedback.lifecycle.FeedbackCategory;
import vn.tthc.feedback.lifecycle.FeedbackChannel;
import vn.tthc.feedback.register.Actor;
import vn.tthc.feedback.register.SenderInput;
import vn.tthc.feedback.register.Submission;
import vn.tthc.platform.problem.InvalidInput;

/**
 * A feedback that its sender submits.
 *
 * @param channel an electronic one; the province's portal when absent
 * @param website not shown to people: whoever fills it in is a program
 */
record PublicFeedback(
        @NotNull FeedbackCategory category,
        @Nullable FeedbackChannel channel,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 10_000) String content,
        @Nullable @Valid SenderInput sender,
        @Nullable @Size(max = 300) String place,
        @Nullable @Size(max = 40) String concernedUnitId,
        @Nullable @Size(max = 40) String procedureCode,
        @Nullable @Size(max = 80) String dossierCode,
        @Nullable @Size(max = Attachments.MOST_AT_ONCE) List<@NotNull UUID> fileIds,
        @Nullable String website) {
    private static final Set<FeedbackChannel> ELECTRONIC =
            EnumSet.of(FeedbackChannel.PROVINCE_PORTAL, FeedbackChannel.NATIONAL_PORTAL, FeedbackChannel.ZALO);
    private static final SenderInput NOBODY = new SenderInput(null, null, null, null);

    Submission at(Instant now) {
        FeedbackChannel through = Objects.requireNonNullElse(channel, FeedbackChannel.PROVINCE_PORTAL);
        if (!ELECTRONIC.contains(through)) {
            throw new InvalidInput(
                    "channel",
                    "Phản ánh qua kênh này do cán bộ tiếp nhận ghi.",
                    "Feedback of this channel is taken down by an officer.");
        }
        return Submission.clean(
                category,
                through,
                title,
                content,
                Objects.requireNonNullElse(sender, NOBODY),
                place,
                concernedUnitId,
                procedureCode,
                dossierCode,
                fileIds,
                now,
                Actor.PUBLIC,
                null);
    }
}
