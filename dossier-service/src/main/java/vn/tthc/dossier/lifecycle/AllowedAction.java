package vn.tthc.dossier.lifecycle;

/**
 * Something the asker may do now.
 *
 * @param main the step that the workflow foresees next
 */
public record AllowedAction(DossierAction action, boolean main, boolean reasonRequired) {}
