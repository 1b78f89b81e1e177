/** The words and the deciding parts of the pages for citizens. */
@NullMarked
package vn.tthc.gateway.publicpage;

import org.jspecify.annotations.NullMarked;
