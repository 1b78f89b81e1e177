package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** An action open to the caller. */
public record AllowedAction(
        DossierAction action,
        @Description("The step the workflow foresees next") boolean main,
        boolean reasonRequired,

        @Description("The open step it is about; null: the whole dossier") @Nullable
        Integer stepNo) {}
