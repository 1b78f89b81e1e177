/** Publication decisions (quyết định công bố): the only way to change the published catalogue after its baseline. */
@NullMarked
package vn.tthc.catalog.decision;

import org.jspecify.annotations.NullMarked;
