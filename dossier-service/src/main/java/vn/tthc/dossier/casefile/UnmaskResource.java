package vn.tthc.dossier.casefile;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.AccessPurpose;
import vn.tthc.dossier.applicant.Applicant;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;

/** The person behind a dossier, for those who see it masked: told for a purpose, and each time written down. */
@Path("/api/v1/dossiers/{id}/applicant")
@Authenticated
class UnmaskResource {
    private final DossierRepository repository;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Identity identity;

    UnmaskResource(DossierRepository repository, Transactions transactions, AuditTrail audit, Identity identity) {
        this.repository = repository;
        this.transactions = transactions;
        this.audit = audit;
        this.identity = identity;
    }

    /** @param note case number, letter or figure that it is about; no personal data */
    record Request(
            @NotNull(message = "Chưa chọn mục đích xem thông tin cá nhân.")
            AccessPurpose purpose,

            @Size(max = 300) @Nullable String note) {}

    @POST
    public Uni<Applicant> unmask(String id, @NotNull @Valid Request request) {
        identity.current().require("dossier:unmask");
        return transactions.write(() -> repository.get(id).chain(dossier -> {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("code", dossier.code);
            details.put("purpose", request.purpose());
            if (request.note() != null) {
                details.put("note", request.note());
            }
            return audit.record("dossier.unmask", "dossier", dossier.id.toString(), details)
                    .replaceWith(dossier.content().applicant());
        }));
    }
}
