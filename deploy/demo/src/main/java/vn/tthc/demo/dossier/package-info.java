/** Histories of dossiers (hồ sơ) in the proportions of the province's reports. Pure. */
@NullMarked
package vn.tthc.demo.dossier;

import org.jspecify.annotations.NullMarked;
