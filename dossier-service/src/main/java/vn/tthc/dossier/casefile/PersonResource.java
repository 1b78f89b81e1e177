package vn.tthc.dossier.casefile;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** For the person behind a dossier (chủ thể dữ liệu): who looked at the data, and what is stored. */
@Path("/api/v1/dossiers/{id}/person")
@Authenticated
class PersonResource {
    private final PersonalData data;

    PersonResource(PersonalData data) {
        this.data = data;
    }

    /** The newest first; itself written down. */
    @GET
    @Path("access-log")
    public Uni<List<PersonAccess>> accessLog(String id) {
        return data.accessLog(id);
    }

    /** Everything stored about the person in the dossiers of the caller's scope, for a purpose, into the audit trail. */
    @POST
    @Path("export")
    public Uni<List<PersonalData.Stored>> export(String id, @NotNull @Valid UnmaskResource.Request request) {
        return data.export(id, request);
    }
}
