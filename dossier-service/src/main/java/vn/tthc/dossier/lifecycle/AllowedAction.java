package vn.tthc.dossier.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * Something the asker may do now.
 *
 * @param main the step that the workflow foresees next
 * @param stepNo the open step of the workflow that it is about; null when it is about the whole dossier
 */
public record AllowedAction(
        DossierAction action,
        boolean main,
        boolean reasonRequired,
        @Nullable Integer stepNo) {}
