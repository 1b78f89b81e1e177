/**
 * What this service knows of the catalogue: procedures, workflows, the calendar, kept as local copies of compacted topics,
 * so that dossiers are received while the catalogue is down.
 */
@NullMarked
package vn.tthc.dossier.procedure;

import org.jspecify.annotations.NullMarked;
