package vn.tthc.gateway.dossier;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.gateway.shared.Channel;
import vn.tthc.gateway.shared.TimelineEntry;
import vn.tthc.platform.page.Page;

/** Dossiers at their service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "dossier")
@RegisterClientHeaders(CallerHeaders.class)
interface DossierClient {
    record Ids(List<String> ids) {}

    /** The timeline of one of several dossiers. */
    record TimelineOf(String dossierId, List<TimelineEntry> entries) {}

    record Search(
            @RestQuery @Nullable DossierViewName view,
            @RestQuery @Nullable String text,
            @RestQuery @Nullable DossierState state,
            @RestQuery @Nullable String procedure,
            @RestQuery @Nullable String field,
            @RestQuery @Nullable String unit,
            @RestQuery @Nullable Channel channel,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @RestQuery @Nullable Integer first,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable Integer last,
            @RestQuery @Nullable String before,
            @RestQuery @Nullable Boolean total,
            @RestQuery @Nullable String fields) {}

    /** What an action needs; the dossier is in the path. */
    record Act(
            int revision,
            DossierAction action,
            @Nullable String reason,
            @Nullable String note,
            @Nullable List<ReceivedPaperInput> papers,
            @Nullable DossierResultInput result,
            @Nullable OffsetDateTime newDueAt,
            @Nullable Integer stepNo) {
        static Act of(ActOnDossierInput input) {
            return new Act(
                    input.revision(),
                    input.action(),
                    input.reason(),
                    input.note(),
                    input.papers(),
                    input.result(),
                    input.newDueAt(),
                    input.stepNo());
        }
    }

    @GET
    @Path("dossiers")
    Uni<Page<Dossier>> search(@BeanParam Search search);

    @POST
    @Path("dossiers/exports")
    Uni<DossierExport> announceExport(@BeanParam Search search);

    @GET
    @Path("dossiers/{idOrCode}")
    Uni<Dossier> get(String idOrCode);

    @POST
    @Path("dossiers/batch")
    Uni<List<Dossier>> batch(Ids ids);

    @POST
    @Path("dossiers")
    Uni<Dossier> receive(@RestHeader("Idempotency-Key") String key, ReceiveDossierInput dossier);

    @POST
    @Path("dossiers/{id}/actions")
    Uni<Dossier> act(String id, @RestHeader("Idempotency-Key") String key, Act action);

    @POST
    @Path("dossiers/timelines")
    Uni<List<TimelineOf>> timelines(Ids ids);

    @GET
    @Path("dossiers/{id}/course")
    Uni<DossierCourse> course(String id);

    @GET
    @Path("dossiers/{id}/deadline")
    Uni<DeadlineExplanation> deadline(String id);

    @POST
    @Path("deadlines/preview")
    Uni<DeadlinePreview> preview(DeadlinePreviewInput input);

    record LookUp(String identityNumber, AccessPurpose purpose) {}

    @POST
    @Path("applicants/history")
    Uni<ApplicantHistory> history(LookUp lookUp);

    record Unmask(AccessPurpose purpose, @Nullable String note) {}

    @GET
    @Path("dossiers/{id}/person/access-log")
    Uni<List<PersonAccess>> accessLog(String id);

    @POST
    @Path("dossiers/{id}/person/export")
    Uni<List<PersonRecord>> exportPerson(String id, Unmask unmask);

    @POST
    @Path("dossiers/{id}/applicant")
    Uni<Applicant> unmask(String id, Unmask unmask);
}
