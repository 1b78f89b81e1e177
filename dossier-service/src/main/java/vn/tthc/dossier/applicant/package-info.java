/** Who applies: identity and tax numbers, contact details, and what of it others may see. Pure. */
@NullMarked
package vn.tthc.dossier.applicant;

import org.jspecify.annotations.NullMarked;
