package vn.tthc.dossier.receipt;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.tthc.dossier.casefile.DossierView;
import vn.tthc.dossier.casefile.Dossiers;
import vn.tthc.dossier.casefile.TimelineView;
import vn.tthc.platform.identity.NotPermitted;
import vn.tthc.platform.unit.UnitDirectory;
import vn.tthc.platform.unit.UnitState;

/** The printed receipt of a dossier. */
@Path("/api/v1/dossiers/{id}/receipt.pdf")
@Authenticated
class ReceiptResource {
    private final Dossiers dossiers;
    private final UnitDirectory units;
    private final String publicUrl;

    ReceiptResource(
            Dossiers dossiers,
            UnitDirectory units,
            @ConfigProperty(name = "tthc.public.url", defaultValue = "http://localhost:8080") String publicUrl) {
        this.dossiers = dossiers;
        this.units = units;
        this.publicUrl = publicUrl;
    }

    /** For those who work on the dossier: it shows the person and the secret. */
    @GET
    @Produces("application/pdf")
    public Uni<RestResponse<byte[]>> receipt(String id) {
        return dossiers.get(id).chain(view -> {
            if (view.checkSecret() == null) {
                throw new NotPermitted("dossier:receive");
            }
            if (view.receivedAt() == null) {
                throw new NotReceived();
            }
            return dossiers.timeline(id)
                    .chain(timeline -> dossiers.explain(id)
                            .chain(why -> units.all().map(all -> receipt(view, all, why.limit(), timeline))))
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .map(ReceiptResource::draw)
                    .map(pdf -> ResponseBuilder.ok(pdf)
                            .header("Content-Disposition", "inline; filename=\"giay-hen-" + view.code() + ".pdf\"")
                            .header("Cache-Control", "private, no-store")
                            .build());
        });
    }

    private Receipt receipt(DossierView view, Map<String, UnitState> all, String limit, List<TimelineView> timeline) {
        String officer = timeline.stream()
                .filter(entry -> entry.toState().equals("RECEIVED"))
                .map(TimelineView::byName)
                .findFirst()
                .orElse("");
        String address = publicUrl + "/tra-cuu/ho-so/" + encoded(view.code()) + "#ma="
                + encoded(String.valueOf(view.checkSecret()));
        return new Receipt(
                view, name(all, view.receivingUnitId()), name(all, view.handlingUnitId()), limit, officer, address);
    }

    /** Communes act through their People's Committee. */
    private static String name(Map<String, UnitState> all, String id) {
        UnitState unit = all.get(id);
        if (unit == null) {
            return id;
        }
        return unit.level() == UnitState.Rank.COMMUNE ? "Ủy ban nhân dân " + lower(unit.name()) : unit.name();
    }

    private static String lower(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static byte[] draw(Receipt receipt) {
        try {
            return ReceiptPdf.of(receipt);
        } catch (IOException e) {
            throw new IllegalStateException("The receipt could not be drawn", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
