/**
 * Names of fields and procedures, and which department handles which: from the catalogue, and from dossiers until it says.
 */
@NullMarked
package vn.tthc.reporting.naming;

import org.jspecify.annotations.NullMarked;
