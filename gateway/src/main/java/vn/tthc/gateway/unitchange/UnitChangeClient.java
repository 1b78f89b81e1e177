package vn.tthc.gateway.unitchange;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.backend.CallerHeaders;
import vn.tthc.gateway.unit.SuccessionExtent;
import vn.tthc.platform.page.Page;

/** Changes of units at the catalogue. */
@Path("/api/v1/unit-changes")
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(CallerHeaders.class)
interface UnitChangeClient {
    record Preview(
            List<String> ended,
            List<NewOrgUnit> begun,
            List<String> kept,
            List<PlannedSuccession> links,
            List<UnitChangeProblem> problems,
            List<UnitTouchCount> counts,
            List<UnitTouch> touches) {
        UnitChangeDryRun dryRun() {
            return new UnitChangeDryRun(units(ended, List.of(), kept, links), begun, links, problems, counts, touches);
        }
    }

    record Decided(
            String id,
            UnitChangeKind kind,
            LocalDate effectiveOn,
            String document,
            LocalDate documentOn,
            @Nullable String reason,
            List<String> ended,
            List<String> begun,
            List<String> kept,
            List<PlannedSuccession> links,
            int proceduresLeft,
            String changedBy,
            OffsetDateTime changedAt) {
        UnitChange change() {
            return new UnitChange(
                    id,
                    kind,
                    effectiveOn,
                    document,
                    documentOn,
                    reason,
                    units(ended, begun, kept, links),
                    links,
                    proceduresLeft,
                    changedBy,
                    changedAt);
        }
    }

    private static List<UnitInChange> units(
            List<String> ended, List<String> begun, List<String> kept, List<PlannedSuccession> links) {
        Set<String> followed = links.stream()
                .filter(link -> link.extent() == SuccessionExtent.FULL)
                .map(PlannedSuccession::fromId)
                .collect(Collectors.toSet());
        List<UnitInChange> units = new ArrayList<>();
        ended.forEach(id -> units.add(new UnitInChange(id, UnitFate.ENDS, !followed.contains(id))));
        begun.forEach(id -> units.add(new UnitInChange(id, UnitFate.BEGINS, false)));
        kept.forEach(id -> units.add(new UnitInChange(id, UnitFate.GOES_ON, false)));
        return List.copyOf(units);
    }

    @GET
    Uni<Page<Decided>> list(@RestQuery int first, @RestQuery @Nullable String after);

    @POST
    @Path("preview")
    Uni<Preview> preview(UnitChangeInput change);

    @POST
    Uni<Decided> change(@RestHeader("Idempotency-Key") String key, UnitChangeInput change);
}
