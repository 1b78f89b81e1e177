package vn.tthc.gateway.dossier;

/** An export of a list that was written down. @param rows how many match the filter */
public record DossierExport(long rows) {}
