package vn.tthc.gateway.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.gateway.shared.TimelineEntry;
import vn.tthc.platform.page.Page;

/** Feedbacks at their service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "feedback")
@RegisterClientHeaders(CallerHeaders.class)
interface FeedbackClient {
    record Ids(List<String> ids) {}

    /** What an action needs; the feedback is in the path. */
    record Act(
            int revision,
            FeedbackAction action,
            @Nullable String reason,
            @Nullable RefusalGround ground,
            @Nullable String toUnitId,
            @Nullable String content,
            @Nullable FeedbackAnswerInput answer,
            @Nullable String publicText,
            @Nullable List<String> fileIds) {
        static Act of(ActOnFeedbackInput input) {
            return new Act(
                    input.revision(),
                    input.action(),
                    input.reason(),
                    input.ground(),
                    input.toUnitId(),
                    input.content(),
                    input.answer(),
                    input.publicText(),
                    input.fileIds());
        }
    }

    @GET
    @Path("feedbacks")
    Uni<Page<Feedback>> search(
            @RestQuery @Nullable FeedbackViewName view,
            @RestQuery @Nullable FeedbackState state,
            @RestQuery @Nullable String text,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable FeedbackCategory category,
            @RestQuery @Nullable Integer first,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable Integer last,
            @RestQuery @Nullable String before,
            @RestQuery @Nullable Boolean total);

    @GET
    @Path("feedbacks/{id}")
    Uni<Feedback> get(String id);

    @POST
    @Path("feedbacks/batch")
    Uni<List<Feedback>> batch(Ids ids);

    @POST
    @Path("feedbacks/{id}/actions")
    Uni<Feedback> act(String id, @RestHeader("Idempotency-Key") String key, Act action);

    @GET
    @Path("feedbacks/{id}/timeline")
    Uni<List<TimelineEntry>> timeline(String id);

    /** Taken down by staff. */
    @POST
    @Path("feedbacks")
    Uni<FeedbackReceipt> takeDown(@RestHeader("Idempotency-Key") String key, SubmitFeedbackInput feedback);

    /** Sent by anyone. */
    @POST
    @Path("public/feedbacks")
    Uni<FeedbackReceipt> submit(
            @RestHeader("Idempotency-Key") String key,
            @RestHeader("X-Forwarded-For") @Nullable String client,
            SubmitFeedbackInput feedback);
}
