package vn.tthc.gateway.dossier;

import org.eclipse.microprofile.graphql.Description;

/** An action open to the caller. */
public record AllowedAction(
        DossierAction action,
        @Description("The step the workflow foresees next") boolean main,
        boolean reasonRequired) {}
