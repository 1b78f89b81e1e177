/** Reading the list of the National Public Service Portal: what a record says, what is odd about it, how it applies to the province. Pure. */
@NullMarked
package vn.tthc.catalog.portal;

import org.jspecify.annotations.NullMarked;
