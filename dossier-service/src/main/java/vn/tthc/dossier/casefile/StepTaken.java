package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.lifecycle.DossierAction;

/**
 * A step with everything it brings, files resolved: what {@link Course} applies.
 *
 * @param papers the papers of the dossier after the step; empty when they do not change
 * @param newDueAt with EXTEND only
 * @param stepNo the open step it is about, with SEND_BACK the one it goes back to; null: as the workflow foresees
 */
record StepTaken(
        DossierAction action,
        @Nullable String reason,
        @Nullable String note,
        List<Paper> papers,
        @Nullable Result result,
        @Nullable Instant newDueAt,
        @Nullable Integer stepNo,
        Officer by,
        Instant at) {}
