package vn.tthc.gateway.privacy;

/** One request of a page. */
public record PersonRequestEdge(PersonRequest node, String cursor) {}
