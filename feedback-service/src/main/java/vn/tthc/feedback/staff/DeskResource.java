package vn.tthc.feedback.staff;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import vn.tthc.feedback.register.FeedbackViewName;
import vn.tthc.feedback.register.Reading;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;

/** What waits for the caller (bàn làm việc). */
@Path("/api/v1/desk")
@Authenticated
class DeskResource {
    enum TileKind {
        FEEDBACK_OVERDUE(FeedbackViewName.OVERDUE),
        FEEDBACK_DUE_SOON(FeedbackViewName.DUE_SOON),
        FEEDBACK_NEW(FeedbackViewName.NEW);

        private final FeedbackViewName view;

        TileKind(FeedbackViewName view) {
            this.view = view;
        }
    }

    /** @param view the list that the tile opens; it holds {@code count} feedbacks */
    record Tile(TileKind kind, long count, FeedbackViewName view) {}

    record Desk(List<Tile> tiles) {}

    private final Reading reading;
    private final Identity identity;

    DeskResource(Reading reading, Identity identity) {
        this.reading = reading;
        this.identity = identity;
    }

    @GET
    public Uni<Desk> desk() {
        CurrentUser user = identity.current();
        return tile(TileKind.FEEDBACK_OVERDUE, user)
                .chain(overdue -> tile(TileKind.FEEDBACK_DUE_SOON, user).chain(soon -> tile(TileKind.FEEDBACK_NEW, user)
                        .map(fresh -> new Desk(List.of(overdue, soon, fresh)))));
    }

    private Uni<Tile> tile(TileKind kind, CurrentUser user) {
        return reading.count(kind.view, user).map(count -> new Tile(kind, count, kind.view));
    }
}
