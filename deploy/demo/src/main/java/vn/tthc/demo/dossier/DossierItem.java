package vn.tthc.demo.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.demo.catalogue.Procedure.Channel;
import vn.tthc.demo.people.Applicant;

/**
 * One dossier with its history, in the shape of {@code POST /api/v1/dossiers/bulk}.
 *
 * @param ref stable name: the same one is loaded once
 * @param at moment of receipt, or of registration when filed online
 */
public record DossierItem(
        String ref,
        String receivingUnitId,
        Instant at,
        String by,
        String byName,
        String procedureCode,
        Channel channel,
        Applicant applicant,
        List<Paper> papers,
        String handlingUnitId,
        @Nullable Boolean feePaid,
        @Nullable Boolean paidOnline,
        String returnBy,
        List<Step> steps) {

    /** @param form as in the dossier service: ORIGINAL, COPY, ELECTRONIC, DIGITISED, REUSED or DATA */
    public record Paper(int no, String form) {}

    /** One step at its moment. */
    public record Step(
            Action action,
            Instant at,
            String by,
            String byName,
            @Nullable String reason,
            @Nullable Result result) {}

    /** @param electronic the result was issued electronically */
    public record Result(String number, LocalDate issuedOn, String summary, boolean electronic) {}

    /** The actions of the dossier service that histories use. */
    public enum Action {
        ACCEPT,
        REFUSE,
        TAKE,
        REQUEST_SUPPLEMENT,
        RECEIVE_SUPPLEMENT,
        REQUEST_FINANCIAL_DUTY,
        CONFIRM_FINANCIAL_DUTY,
        FORWARD,
        APPROVE,
        RETURN_RESULT,
        STOP,
        WITHDRAW
    }
}
