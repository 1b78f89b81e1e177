package vn.tthc.gateway.feedback;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import vn.tthc.gateway.dossier.Dossier;
import vn.tthc.gateway.dossier.Dossiers;
import vn.tthc.gateway.procedure.Procedure;
import vn.tthc.gateway.procedure.Procedures;
import vn.tthc.gateway.shared.TimelineEntry;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** What hangs on a feedback and comes from elsewhere, for a whole list at a time. */
@GraphQLApi
public class FeedbackFields {
    private final Feedbacks feedbacks;
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Units units;

    FeedbackFields(Feedbacks feedbacks, Dossiers dossiers, Procedures procedures, Units units) {
        this.feedbacks = feedbacks;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.units = units;
    }

    public @Nullable Uni<List<@Nullable Procedure>> procedure(@Source List<Feedback> page) {
        return procedures.of(page, Feedback::procedureCode);
    }

    public @Nullable Uni<List<@Nullable Dossier>> dossier(@Source List<Feedback> page) {
        return dossiers.byCode(page, Feedback::dossierCode);
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> concernedUnit(@Source List<Feedback> page) {
        return units.of(page, Feedback::concernedUnitId);
    }

    public Uni<List<OrgUnit>> responsibleUnit(@Source List<Feedback> page) {
        return units.of(page, Feedback::responsibleUnitId);
    }

    public Uni<List<List<@NonNull TimelineEntry>>> timeline(@Source List<Feedback> page) {
        return feedbacks.timelines(page);
    }
}
