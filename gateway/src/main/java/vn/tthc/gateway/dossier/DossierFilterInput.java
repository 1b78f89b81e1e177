package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import vn.tthc.gateway.shared.Channel;

/** Which dossiers. */
@Input("DossierFilterInput")
public record DossierFilterInput(
        @Description(
                "MINE UNIT UNASSIGNED TO_ACCEPT SUPPLEMENT_WAITING DUE_SOON OVERDUE WAITING_APPROVAL TO_RETURN DONE ALL")
        @Nullable
        DossierViewName view,

        @Nullable String text,
        @Nullable DossierState state,
        @Nullable String procedureCode,
        @Nullable String fieldCode,
        @Nullable String unitId,
        @Nullable Channel channel,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo) {}
