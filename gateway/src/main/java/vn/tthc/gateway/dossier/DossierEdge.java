package vn.tthc.gateway.dossier;

/** One dossier of a page. */
public record DossierEdge(Dossier node, String cursor) {}
