/**
 * Files that people hand in: taken in by their content, kept once under their SHA-256. Whose they are and who may read them
 * is the business of the feature that keeps their references.
 */
@NullMarked
package vn.tthc.platform.file;

import org.jspecify.annotations.NullMarked;
