package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.procedure.Procedure;
import vn.tthc.gateway.procedure.Procedures;
import vn.tthc.gateway.shared.TimelineEntry;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** What hangs on a dossier and comes from elsewhere, for a whole list at a time. */
@GraphQLApi
public class DossierFields {
    private final Dossiers dossiers;
    private final DossierClient service;
    private final Procedures procedures;
    private final Units units;

    DossierFields(Dossiers dossiers, @RestClient DossierClient service, Procedures procedures, Units units) {
        this.dossiers = dossiers;
        this.service = service;
        this.procedures = procedures;
        this.units = units;
    }

    public @Nullable Uni<List<@Nullable Procedure>> procedure(@Source List<Dossier> page) {
        return procedures.of(page, Dossier::procedureCode);
    }

    public Uni<List<OrgUnit>> receivingUnit(@Source List<Dossier> page) {
        return units.of(page, Dossier::receivingUnitId);
    }

    public Uni<List<OrgUnit>> handlingUnit(@Source List<Dossier> page) {
        return units.of(page, Dossier::handlingUnitId);
    }

    public Uni<List<List<@NonNull TimelineEntry>>> timeline(@Source List<Dossier> page) {
        return dossiers.timelines(page);
    }

    @Description("The steps of its workflow, with its stays at each")
    public Uni<List<DossierCourse>> course(@Source List<Dossier> page) {
        return dossiers.each(page, service::course);
    }

    @Name("unit")
    @Description("Who does it, or looks after it while another agency does")
    public Uni<List<OrgUnit>> unitOfStep(@Source List<CourseStep> steps) {
        return units.of(steps, CourseStep::unitId);
    }

    public Uni<List<DeadlineExplanation>> deadlineExplained(@Source List<Dossier> page) {
        return dossiers.each(page, service::deadline);
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<TimelineEntry> entries) {
        return units.of(entries, TimelineEntry::unitId);
    }

    @Name("handlingUnit")
    public Uni<List<OrgUnit>> handlingUnitOfPreview(@Source List<DeadlinePreview> previews) {
        return units.of(previews, DeadlinePreview::handlingUnitId);
    }
}
