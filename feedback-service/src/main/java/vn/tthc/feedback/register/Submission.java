package vn.tthc.feedback.register;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.FeedbackCategory;
import vn.tthc.feedback.lifecycle.FeedbackChannel;
import vn.tthc.feedback.privacy.Sender;
import vn.tthc.feedback.privacy.Text;

/**
 * A feedback as it comes in.
 *
 * @param concernedUnitId whom it is about; null when the sender does not say
 * @param procedureCode null when it is about none
 * @param dossierCode null when it is about none
 * @param files handed in before, at most {@link vn.tthc.feedback.attachment.Attachments#MOST_AT_ONCE}
 * @param at when it was received
 * @param by who enters it: the public, or the officer who takes it down
 * @param ref name of the history it is loaded from; null for a live one
 */
public record Submission(
        FeedbackCategory category,
        FeedbackChannel channel,
        String title,
        String content,
        Sender sender,
        @Nullable String place,
        @Nullable String concernedUnitId,
        @Nullable String procedureCode,
        @Nullable String dossierCode,
        List<UUID> files,
        Instant at,
        Actor by,
        @Nullable String ref) {

    /** From text as entered: composed (NFC), without spaces at the ends, null instead of empty. */
    public static Submission clean(
            FeedbackCategory category,
            FeedbackChannel channel,
            String title,
            String content,
            SenderInput sender,
            @Nullable String place,
            @Nullable String concernedUnitId,
            @Nullable String procedureCode,
            @Nullable String dossierCode,
            @Nullable List<UUID> files,
            Instant at,
            Actor by,
            @Nullable String ref) {
        return new Submission(
                category,
                channel,
                Objects.requireNonNullElse(Text.clean(title), ""),
                Objects.requireNonNullElse(Text.clean(content), ""),
                sender.sender(),
                Text.clean(place),
                Text.clean(concernedUnitId),
                Text.clean(procedureCode),
                Text.clean(dossierCode),
                Objects.requireNonNullElse(files, List.of()),
                at,
                by,
                ref);
    }
}
