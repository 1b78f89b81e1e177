package vn.tthc.gateway.exchange;

import org.eclipse.microprofile.graphql.Description;

/** How many differences of a kind are open. */
public record PortalDifferenceCount(
        PortalDifferenceKind kind,
        int open,

        @Description("Of them, those that the portal had acknowledged")
        int lostThere) {}
