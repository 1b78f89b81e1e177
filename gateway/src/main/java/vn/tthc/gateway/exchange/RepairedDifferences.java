package vn.tthc.gateway.exchange;

import org.eclipse.microprofile.graphql.Description;

/** What is sent again. */
public record RepairedDifferences(@Description("Dossiers") int queued) {}
