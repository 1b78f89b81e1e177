package vn.tthc.gateway.workflow;

import org.eclipse.microprofile.graphql.Description;

/** How long one unit holds a dossier on its way. */
public record WorkflowHolding(
        @Description("RECEIVING, HANDLING, a unit id, or the name of another agency")
        String unit,

        @Description("Another agency, whose time does not count")
        boolean agency,

        double time) {}
