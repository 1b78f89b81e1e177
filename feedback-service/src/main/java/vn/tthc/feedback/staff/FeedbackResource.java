package vn.tthc.feedback.staff;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import vn.tthc.feedback.lifecycle.FeedbackCategory;
import vn.tthc.feedback.lifecycle.FeedbackState;
import vn.tthc.feedback.register.FeedbackFilter;
import vn.tthc.feedback.register.FeedbackReceipt;
import vn.tthc.feedback.register.FeedbackView;
import vn.tthc.feedback.register.FeedbackViewName;
import vn.tthc.feedback.register.Reading;
import vn.tthc.feedback.register.TimelineEntry;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Feedback as staff work on it. */
@Path("/api/v1/feedbacks")
@Authenticated
class FeedbackResource {
    private final Reading reading;
    private final StaffCommands commands;
    private final Identity identity;

    FeedbackResource(Reading reading, StaffCommands commands, Identity identity) {
        this.reading = reading;
        this.commands = commands;
        this.identity = identity;
    }

    /** Senders are masked. */
    @GET
    public Uni<Page<FeedbackView>> list(
            @QueryParam("view") @Nullable FeedbackViewName view,
            @QueryParam("state") @Nullable FeedbackState state,
            @QueryParam("category") @Nullable FeedbackCategory category,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("text") @Size(max = 200) @Nullable String text,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after,
            @QueryParam("last") @Nullable Integer last,
            @QueryParam("before") @Nullable String before,
            @QueryParam("total") @Nullable Boolean total) {
        var filter = new FeedbackFilter(view == null ? FeedbackViewName.ALL : view, state, category, unit, text);
        return reading.page(filter, PageRequest.of(first, after, last, before, total), identity.current());
    }

    /** By id or code. */
    @GET
    @Path("{id}")
    public Uni<FeedbackView> one(String id) {
        return reading.one(id, identity.current());
    }

    @GET
    @Path("{id}/timeline")
    public Uni<List<TimelineEntry>> timeline(String id) {
        return reading.timeline(id);
    }

    /** Those in scope, in no order; the others are left out. */
    @POST
    @Path("batch")
    public Uni<List<FeedbackView>> batch(@NotNull @Valid FeedbackIds batch) {
        return reading.all(batch.ids(), identity.current());
    }

    /** Taken down by an officer: by telephone, in person, from a letter. */
    @POST
    @ResponseStatus(201)
    public Uni<FeedbackReceipt> takeDown(
            @HeaderParam("Idempotency-Key") @NotNull @Size(min = 8, max = 80) String key,
            @NotNull @Valid TakeDown feedback) {
        return commands.takeDown(feedback, key, identity.current());
    }

    @POST
    @Path("{id}/actions")
    public Uni<FeedbackView> act(
            UUID id,
            @HeaderParam("Idempotency-Key") @NotNull @Size(min = 8, max = 80) String key,
            @NotNull @Valid ActOnFeedback act) {
        return commands.act(id, act, key, identity.current());
    }

    record FeedbackIds(@NotNull @Size(max = 100) List<@NotNull UUID> ids) {}
}
