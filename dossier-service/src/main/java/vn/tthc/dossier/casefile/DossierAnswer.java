package vn.tthc.dossier.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dossier in a list: all of it, or the parts that were asked for, under the same names. */
@Schema(implementation = DossierView.class)
public sealed interface DossierAnswer permits DossierView, DossierPart {}
