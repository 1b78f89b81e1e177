package vn.tthc.gateway.figures;

import org.eclipse.microprofile.graphql.Ignore;

/** How many open dossiers of a unit something touches. */
public record OpenDossiersOfUnit(@Ignore String unitId, int openDossiers) {}
