package vn.tthc.gateway.territory;

/** One dossier of a page. */
public record DividedDossierEdge(DividedDossier node, String cursor) {}
