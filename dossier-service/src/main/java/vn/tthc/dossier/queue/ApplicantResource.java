package vn.tthc.dossier.queue;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.applicant.AccessPurpose;
import vn.tthc.dossier.applicant.Applicant;
import vn.tthc.dossier.casefile.DossierView;
import vn.tthc.dossier.casefile.Dossiers;
import vn.tthc.dossier.casefile.Paper;
import vn.tthc.dossier.lifecycle.Duty;
import vn.tthc.platform.audit.AuditTrail;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.identity.NotPermitted;

/** Earlier dossiers of a person in the caller's scope: for reuse of papers and the warning of duplicates. */
@Path("/api/v1/applicants")
@Authenticated
class ApplicantResource {
    private static final String LATEST =
            "select * from dossier where identity_number = $1 order by registered_at desc, id desc limit 50";

    private static final int SHOWN_DIGITS = 3;

    private final Dossiers dossiers;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Identity identity;

    ApplicantResource(Dossiers dossiers, Transactions transactions, AuditTrail audit, Identity identity) {
        this.dossiers = dossiers;
        this.transactions = transactions;
        this.audit = audit;
        this.identity = identity;
    }

    /** The number is not in the address, so that no log of addresses has it. @param purpose why the person is looked up */
    record LookUp(
            @NotBlank(message = "Chưa nhập số định danh.") @Size(max = 50)
            String identityNumber,

            @NotNull(message = "Chưa nêu mục đích tra cứu người nộp.")
            AccessPurpose purpose) {}

    /** @param name null when the caller knows no dossier of the person */
    record History(@Nullable String name, List<Earlier> dossiers) {}

    record Earlier(
            UUID id,
            String code,
            String procedureCode,
            String procedureName,
            String state,
            @Nullable Instant receivedAt,
            List<Paper> papers) {}

    /** Each look-up is in the audit trail with its purpose and the dossiers that it showed. */
    @POST
    @Path("history")
    public Uni<History> history(@NotNull @Valid LookUp lookUp) {
        if (!Queues.worksOnDossiers(identity.current())) {
            throw new NotPermitted(Duty.RECEIVE.permission());
        }
        String number = lookUp.identityNumber().replaceAll("[\\s.-]", "");
        return dossiers.select(LATEST, Tuple.of(number))
                .map(ApplicantResource::history)
                .call(found -> transactions.write(() -> audit.record(
                        "applicant.look-up",
                        "applicant",
                        ending(number),
                        Map.of(
                                "purpose",
                                lookUp.purpose(),
                                "dossiers",
                                found.dossiers().stream().map(Earlier::code).toList()))));
    }

    /** Enough of the number to recognise a look-up by, too little to learn it from the trail. */
    private static String ending(String number) {
        return "…" + number.substring(Math.max(0, number.length() - SHOWN_DIGITS));
    }

    private static History history(List<DossierView> found) {
        List<DossierView> mine = found.stream()
                .filter(view -> view.applicant() != null && !view.applicant().masked())
                .toList();
        Applicant person = mine.isEmpty() ? null : mine.getFirst().applicant();
        return new History(
                person == null ? null : person.name(),
                mine.stream()
                        .map(view -> new Earlier(
                                view.id(),
                                view.code(),
                                view.procedureCode(),
                                view.procedureName(),
                                view.state(),
                                view.receivedAt(),
                                view.papers()))
                        .toList());
    }
}
