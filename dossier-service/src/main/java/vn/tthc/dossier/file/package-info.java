/** Files of dossiers: taken in by content, kept once under their SHA-256, handed out only to those who may see the dossier. */
@NullMarked
package vn.tthc.dossier.file;

import org.jspecify.annotations.NullMarked;
