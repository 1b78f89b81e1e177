package vn.tthc.gateway.feedback;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.DeadlineView;
import vn.tthc.gateway.shared.FileRef;
import vn.tthc.gateway.shared.Outcome;

/** Feedback or recommendation of a citizen (phản ánh, kiến nghị). */
public record Feedback(
        String id,
        String code,
        int revision,
        FeedbackState state,
        FeedbackCategory category,
        FeedbackChannel channel,
        String title,
        String content,

        @Description("Null for those who do not need it") @Nullable
        FeedbackSender sender,

        @Nullable String place,
        @Nullable String fieldCode,
        @Ignore @Nullable String procedureCode,
        @Ignore @Nullable String dossierCode,
        @Ignore @Nullable String concernedUnitId,
        @Ignore String responsibleUnitId,
        List<@NonNull FileRef> attachments,
        OffsetDateTime receivedAt,
        OffsetDateTime dueAt,
        @Nullable OffsetDateTime answeredAt,
        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime endedAt,
        DeadlineView deadline,
        @Nullable Outcome outcome,
        @Nullable FeedbackAnswer answer,
        @Nullable RefusalGround refusalGround,

        @Description("What the public reads, without the sender") @Nullable
        String publicText,

        List<@NonNull AllowedFeedbackAction> allowedActions) {}
