package vn.tthc.gateway.key;

/** One key of a page. */
public record ApiKeyEdge(ApiKey node, String cursor) {}
