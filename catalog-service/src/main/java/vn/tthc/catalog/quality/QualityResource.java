package vn.tthc.catalog.quality;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.decision.Amendments.Amended;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;

/** Quality of the catalogue's data: a work list for the offices. Nothing is corrected but by a decision. */
@Path("/api/v1/quality")
@Authenticated
class QualityResource {
    private final QualityChecking checking;
    private final QualityReading reading;
    private final Confirming confirming;
    private final Identity identity;

    QualityResource(QualityChecking checking, QualityReading reading, Confirming confirming, Identity identity) {
        this.checking = checking;
        this.reading = reading;
        this.confirming = confirming;
        this.identity = identity;
    }

    /** Filters of both lists. */
    static class Asked {
        @QueryParam("kind")
        @Nullable
        String kind;

        @QueryParam("field")
        @Nullable
        String field;

        @QueryParam("unit")
        @Nullable
        String unit;

        @QueryParam("level")
        @Nullable
        ProcedureLevel level;

        @QueryParam("code")
        @Nullable
        String code;

        @QueryParam("proposed")
        @Nullable
        Boolean proposed;

        QualityFilter filter() {
            return new QualityFilter(kind, field, unit, level, code, proposed);
        }
    }

    @GET
    @Path("findings")
    public Uni<Page<QualityFinding>> findings(
            @BeanParam Asked asked,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after) {
        identity.current().require("catalog:read");
        PageRequest page = PageRequest.of(first, after);
        return checking.checkSome().chain(() -> reading.list(asked.filter(), page));
    }

    @GET
    @Path("summary")
    public Uni<QualitySummary> summary(@BeanParam Asked asked) {
        identity.current().require("catalog:read");
        return checking.checkSome().chain(() -> reading.summary(asked.filter()));
    }

    /** Puts proposals into a draft decision: one line for each procedure. */
    @POST
    @Path("confirmations")
    @ResponseStatus(201)
    public Uni<Amended> confirm(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid Confirmation confirmation) {
        return confirming.confirm(key, confirmation);
    }
}
