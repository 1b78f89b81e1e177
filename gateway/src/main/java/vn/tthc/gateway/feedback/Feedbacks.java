package vn.tthc.gateway.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.session.Callers;
import vn.tthc.gateway.shared.Batch;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.shared.TimelineEntry;
import vn.tthc.platform.page.Page;

/** Feedbacks as their service shows them to the caller. */
@ApplicationScoped
public class Feedbacks {
    private final Backends backends;
    private final FeedbackClient service;
    private final Callers callers;

    Feedbacks(Backends backends, @RestClient FeedbackClient service, Callers callers) {
        this.backends = backends;
        this.service = service;
        this.callers = callers;
    }

    Uni<Page<Feedback>> search(@Nullable FeedbackFilterInput filter, Slice slice) {
        var f = filter == null ? new FeedbackFilterInput(null, null, null, null, null) : filter;
        return backends.read(
                Backend.FEEDBACK,
                () -> service.search(
                        f.view(),
                        f.state(),
                        f.text(),
                        f.unitId(),
                        f.category(),
                        slice.forwardSize(),
                        slice.forwardAfter(),
                        slice.backwardSize(),
                        slice.backwardBefore(),
                        slice.total()));
    }

    /** The histories of a page, asked one by one; a few at a time. */
    Uni<List<List<TimelineEntry>>> timelines(List<Feedback> page) {
        return Batch.each(page, each -> backends.read(Backend.FEEDBACK, () -> service.timeline(each.id())));
    }

    /** The feedback of each item, in the order of the items, by one call; null where the caller sees none. */
    public <T> Uni<List<@Nullable Feedback>> of(List<T> items, Function<T, @Nullable String> id) {
        return callers.current()
                .chain(user -> Batch.resolve(
                        items,
                        item -> user.may("feedback:read") ? id.apply(item) : null,
                        ids -> backends.read(Backend.FEEDBACK, () -> service.batch(new FeedbackClient.Ids(ids))),
                        Feedback::id));
    }
}
