package vn.tthc.gateway.exchange;

/** One of a page. */
public record ExchangeEntryEdge(ExchangeEntry node, String cursor) {}
