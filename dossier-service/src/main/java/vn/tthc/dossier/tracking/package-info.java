/** What the public may know of a dossier with the code and the secret of its receipt; no personal data. */
@NullMarked
package vn.tthc.dossier.tracking;

import org.jspecify.annotations.NullMarked;
