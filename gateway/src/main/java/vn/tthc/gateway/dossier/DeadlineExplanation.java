package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/** How an appointment was counted, as a sentence and day by day. */
public record DeadlineExplanation(
        String sentence,
        @Nullable OffsetDateTime receivedAt,
        @Nullable OffsetDateTime countsFrom,
        @Nullable OffsetDateTime dueAt,
        String limit,
        List<@NonNull ExplainedDay> days,
        List<@NonNull Pause> pauses,
        List<@NonNull Extension> extensions) {}
