package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.gateway.shared.Channel;

/** A dossier to receive (tiếp nhận hồ sơ). */
@Input("ReceiveDossierInput")
public record ReceiveDossierInput(
        String procedureCode,
        @Nullable String caseName,
        Channel channel,
        ApplicantInput applicant,
        List<@NonNull ReceivedPaperInput> papers,

        @Description("The department or commune that handles it; by default as the procedure says") @Nullable
        String handlingUnitId,

        @Description("đồng; which amount applies when the procedure has several") @Nullable
        Long feeDue,

        @Nullable Boolean feePaid,
        @Nullable Boolean paidOnline,
        ReturnBy returnBy,
        @Nullable String note) {}
