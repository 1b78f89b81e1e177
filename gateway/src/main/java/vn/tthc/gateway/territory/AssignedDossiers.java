package vn.tthc.gateway.territory;

/** How many dossiers were given on. */
public record AssignedDossiers(int dossiers) {}
