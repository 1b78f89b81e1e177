package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Asked;
import vn.tthc.gateway.shared.Slice;

/** Dossiers (hồ sơ): queues, detail, receiving, actions. */
@GraphQLApi
public class DossierApi {
    private final Dossiers dossiers;
    private final Backends backends;
    private final DossierClient service;

    DossierApi(Dossiers dossiers, Backends backends, @RestClient DossierClient service) {
        this.dossiers = dossiers;
        this.backends = backends;
        this.service = service;
    }

    @Query
    public Uni<DossierConnection> dossiers(
            @Nullable DossierFilterInput filter,
            @Description("Items from `after` on; 20 when neither first nor last is given") @Nullable Integer first,
            @Nullable String after,
            @Description("In place of first: the items right before `before`") @Nullable Integer last,
            @Nullable String before) {
        Slice slice = Slice.of(first, after, last, before, 20, Asked.forTotal());
        String parts = DossierParts.of(Asked.names("edges", "node"));
        return dossiers.search(filter, slice, parts).map(page -> DossierConnection.of(page, slice));
    }

    @Query
    @Description("By id or by code")
    public Uni<@Nullable Dossier> dossier(String id) {
        return backends.find(Backend.DOSSIER, () -> service.get(id));
    }

    @Query
    @Description(
            "Earlier dossiers of a person in the caller's scope, for reuse and duplicate warning; kept in the audit trail")
    public Uni<ApplicantHistory> applicantHistory(String identityNumber, AccessPurpose purpose) {
        return backends.find(Backend.DOSSIER, () -> service.history(new DossierClient.LookUp(identityNumber, purpose)))
                .map(history -> history == null ? new ApplicantHistory(null, List.of()) : history);
    }

    @Query
    public Uni<DeadlinePreview> deadlinePreview(DeadlinePreviewInput input) {
        return backends.read(Backend.DOSSIER, () -> service.preview(input));
    }

    @Mutation
    public Uni<Dossier> receiveDossier(ReceiveDossierInput input, String idempotencyKey) {
        return backends.command(Backend.DOSSIER, () -> service.receive(idempotencyKey, input));
    }

    @Mutation
    @Description("The person behind a dossier that is shown masked; each time kept in the audit trail with its purpose")
    public Uni<Applicant> unmaskApplicant(String dossierId, AccessPurpose purpose, @Nullable String note) {
        return backends.command(
                Backend.DOSSIER, () -> service.unmask(dossierId, new DossierClient.Unmask(purpose, note)));
    }

    @Mutation
    @Description("Written into the audit trail before a list is taken away as a file: who, which filter, how many rows")
    public Uni<DossierExport> announceDossierExport(@Nullable DossierFilterInput filter) {
        return dossiers.announceExport(filter);
    }

    @Mutation
    public Uni<Dossier> actOnDossier(ActOnDossierInput input, String idempotencyKey) {
        return backends.command(
                Backend.DOSSIER, () -> service.act(input.id(), idempotencyKey, DossierClient.Act.of(input)));
    }
}
