package vn.tthc.gateway.calendar;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** The working calendar in its layers, and what its changes do to open deadlines. */
@GraphQLApi
public class CalendarApi {
    private final Backends backends;
    private final LayerClient catalog;
    private final DeadlineClient dossiers;
    private final FeedbackDeadlineClient feedbacks;
    private final Units units;

    CalendarApi(
            Backends backends,
            @RestClient LayerClient catalog,
            @RestClient DeadlineClient dossiers,
            @RestClient FeedbackDeadlineClient feedbacks,
            Units units) {
        this.backends = backends;
        this.catalog = catalog;
        this.dossiers = dossiers;
        this.feedbacks = feedbacks;
        this.units = units;
    }

    @Query
    @Description("The layers of the working calendar: nation, province, then units that have one")
    public Uni<List<@NonNull CalendarLayer>> calendarLayers() {
        return backends.read(Backend.CATALOG, catalog::all);
    }

    @Query
    @Description("Which open deadlines a change would move; nothing is changed")
    public Uni<MovedDeadlines> calendarDryRun(CalendarLayerInput change) {
        return backends.read(Backend.CATALOG, () -> catalog.preview(change.layerId(), LayerClient.Change.of(change)))
                .chain(calendars -> backends.read(Backend.DOSSIER, () -> dossiers.dryRun(calendars)));
    }

    @Query
    @Description("The latest changes of calendars, with how far the open dossiers have been gone through for them")
    public Uni<List<@NonNull CalendarChange>> calendarChanges() {
        return backends.read(Backend.DOSSIER, dossiers::changes);
    }

    @Query
    @Description("Which deadlines of open feedbacks a change would move; nothing is changed")
    public Uni<MovedFeedbacks> calendarFeedbackDryRun(CalendarLayerInput change) {
        return backends.read(Backend.CATALOG, () -> catalog.preview(change.layerId(), LayerClient.Change.of(change)))
                .chain(calendars -> backends.read(Backend.FEEDBACK, () -> feedbacks.dryRun(calendars)));
    }

    @Query
    @Description("The latest changes of calendars, with how far the open feedbacks have been gone through for them")
    public Uni<List<@NonNull CalendarChange>> calendarFeedbackChanges() {
        return backends.read(Backend.FEEDBACK, feedbacks::changes);
    }

    @Mutation
    @Description("Makes a new version of a layer; open deadlines follow by themselves, closed dossiers stay")
    public Uni<CalendarLayer> changeCalendarLayer(CalendarLayerInput change) {
        return backends.command(Backend.CATALOG, () -> catalog.change(change.layerId(), LayerClient.Change.of(change)));
    }

    @Description("Null for the nation and the province")
    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<CalendarLayer> layers) {
        return units.of(layers, layer -> layer.layerId().contains("-") ? layer.layerId() : null);
    }
}
