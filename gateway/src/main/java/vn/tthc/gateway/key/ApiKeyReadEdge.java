package vn.tthc.gateway.key;

/** One read of a page. */
public record ApiKeyReadEdge(ApiKeyRead node, String cursor) {}
