package vn.tthc.gateway.assessment;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** Impact assessments of procedures in draft legal documents. */
@GraphQLApi
public class AssessmentApi {
    private final Backends backends;
    private final AssessmentClient catalog;
    private final Units units;

    AssessmentApi(Backends backends, @RestClient AssessmentClient catalog, Units units) {
        this.backends = backends;
        this.catalog = catalog;
        this.units = units;
    }

    @Query
    @Description("Those sent between `from` and `to`, without days all; with their counts")
    public Uni<ImpactAssessments> impactAssessments(
            @Nullable AssessmentState state, @Nullable LocalDate from, @Nullable LocalDate to) {
        return backends.read(Backend.CATALOG, () -> catalog.list(state, from, to));
    }

    @Mutation
    @Description("Begins an assessment, or replaces what is written when `id` is given")
    public Uni<ImpactAssessment> draftAssessment(DraftAssessmentInput input, String idempotencyKey) {
        var draft = new AssessmentClient.Draft(input.revision(), input.title(), input.procedures());
        String id = input.id();
        return backends.command(
                Backend.CATALOG,
                () -> id == null ? catalog.draft(idempotencyKey, draft) : catalog.redraft(id, idempotencyKey, draft));
    }

    @Mutation
    public Uni<ImpactAssessment> stepAssessment(AssessmentStepInput input, String idempotencyKey) {
        var step = new AssessmentClient.Step(
                input.revision(), input.step(), input.on(), input.opinion(), input.documentNumber());
        return backends.command(Backend.CATALOG, () -> catalog.step(input.id(), idempotencyKey, step));
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<ImpactAssessment> page) {
        return units.of(page, ImpactAssessment::unitId);
    }
}
