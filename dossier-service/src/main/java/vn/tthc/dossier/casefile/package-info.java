/** The dossier itself: receipt, every step after it, and how it is shown. */
@NullMarked
package vn.tthc.dossier.casefile;

import org.jspecify.annotations.NullMarked;
