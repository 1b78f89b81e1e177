package vn.tthc.gateway.desk;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.decision.Drafts;
import vn.tthc.gateway.figures.FlowFigures;
import vn.tthc.gateway.session.Callers;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Level;
import vn.tthc.platform.problem.HttpRefusal;

/** The first screen: what waits for the caller in every service, and how this month flows. */
@GraphQLApi
public class DeskApi {
    private final Callers callers;
    private final Backends backends;
    private final DossierDesk dossiers;
    private final FeedbackDesk feedbacks;
    private final Drafts drafts;
    private final FlowFigures figures;
    private final Clock clock;

    DeskApi(
            Callers callers,
            Backends backends,
            @RestClient DossierDesk dossiers,
            @RestClient FeedbackDesk feedbacks,
            Drafts drafts,
            FlowFigures figures,
            Clock clock) {
        this.callers = callers;
        this.backends = backends;
        this.dossiers = dossiers;
        this.feedbacks = feedbacks;
        this.drafts = drafts;
        this.figures = figures;
        this.clock = clock;
    }

    @Query
    @Description("What needs the caller now (bàn làm việc)")
    public Uni<Desk> desk() {
        return callers.current().chain(user -> {
            if (user.isAnonymous()) {
                throw new HttpRefusal.NoToken();
            }
            return Uni.combine()
                    .all()
                    .unis(dossierTiles(user), feedbackTiles(user), decisionTiles(user))
                    .with((dossier, feedback, decision) -> {
                        var tiles = new ArrayList<>(dossier);
                        tiles.addAll(feedback);
                        tiles.addAll(decision);
                        return new Desk(tiles);
                    });
        });
    }

    public Uni<@Nullable DeskFlow> flow(@Source Desk desk) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = today.withDayOfMonth(1);
        return flow(from, from.plusMonths(1).minusDays(1));
    }

    @Description("The flow of the month before, up to the same day of the month")
    public Uni<@Nullable DeskFlow> before(@Source DeskFlow flow) {
        LocalDate from = flow.from().minusMonths(1);
        int day = Math.min(LocalDate.now(clock).getDayOfMonth(), from.lengthOfMonth());
        return flow(from, from.withDayOfMonth(day));
    }

    private Uni<@Nullable DeskFlow> flow(LocalDate from, LocalDate to) {
        return callers.current()
                .chain(user -> user.may("figures:read")
                        ? figures.of(from, to, user.level() == Level.PROVINCE ? null : user.unit())
                                .map(DeskFlows::of)
                        : Uni.createFrom().nullItem());
    }

    private Uni<List<DeskTile>> dossierTiles(CurrentUser user) {
        return user.may("dossier:read")
                ? backends.read(Backend.DOSSIER, dossiers::get).map(Desk::tiles)
                : none();
    }

    private Uni<List<DeskTile>> feedbackTiles(CurrentUser user) {
        return user.may("feedback:read")
                ? backends.read(Backend.FEEDBACK, feedbacks::get).map(Desk::tiles)
                : none();
    }

    private Uni<List<DeskTile>> decisionTiles(CurrentUser user) {
        return user.may("decision:draft") || user.may("decision:issue")
                ? drafts.count().map(n -> List.of(new DeskTile(DeskTileKind.DECISION_DRAFTS, n.intValue(), "DRAFT")))
                : none();
    }

    private static Uni<List<DeskTile>> none() {
        return Uni.createFrom().item(List.of());
    }
}
