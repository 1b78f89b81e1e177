package vn.tthc.gateway.dossier;

/** Who holds or did a step. */
public record StepHolder(String username, String name) {}
