package vn.tthc.gateway.desk;

import org.eclipse.microprofile.graphql.Description;

/** One thing that waits. */
@Description("One thing that waits; `view` is the saved view of the list it opens")
public record DeskTile(DeskTileKind kind, int count, String view) {}
