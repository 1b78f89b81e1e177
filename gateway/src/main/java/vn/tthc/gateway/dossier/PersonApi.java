package vn.tthc.gateway.dossier;

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

/** For the person behind a dossier: who looked at the data, and what is stored. */
@GraphQLApi
public class PersonApi {
    private final Backends backends;
    private final DossierClient service;
    private final Units units;

    PersonApi(Backends backends, @RestClient DossierClient service, Units units) {
        this.backends = backends;
        this.service = service;
        this.units = units;
    }

    @Query
    @Description(
            "Who was shown the person behind the dossier, in all dossiers of the person; for the auditor, the newest first")
    public Uni<List<@NonNull PersonAccess>> personAccessLog(String dossierId) {
        return backends.read(Backend.DOSSIER, () -> service.accessLog(dossierId));
    }

    @Mutation
    @Description(
            "What is stored about the person, in the dossiers of the caller's scope; kept in the audit trail with its purpose")
    public Uni<List<@NonNull PersonRecord>> exportPerson(
            String dossierId, AccessPurpose purpose, @Nullable String note) {
        return backends.command(
                Backend.DOSSIER, () -> service.exportPerson(dossierId, new DossierClient.Unmask(purpose, note)));
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<PersonAccess> log) {
        return units.of(log, PersonAccess::unitId);
    }
}
