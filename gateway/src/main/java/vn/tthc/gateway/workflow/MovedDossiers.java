package vn.tthc.gateway.workflow;

/** How many dossiers were moved. */
public record MovedDossiers(int dossiers) {}
