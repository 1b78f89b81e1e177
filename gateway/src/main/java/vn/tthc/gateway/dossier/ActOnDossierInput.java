package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A step to take with a dossier. */
@Input("ActOnDossierInput")
public record ActOnDossierInput(
        String id,
        int revision,
        DossierAction action,
        @Nullable String reason,
        @Nullable String note,
        @Nullable List<@NonNull ReceivedPaperInput> papers,
        @Nullable DossierResultInput result,

        @Description("EXTEND: the new appointment") @Nullable
        OffsetDateTime newDueAt,

        @Description("The open step it is about, when there are several; SEND_BACK: the step it goes back to") @Nullable
        Integer stepNo) {}
