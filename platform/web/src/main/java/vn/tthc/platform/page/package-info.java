/** Lists in pages by cursor: the sort key of the last item shown, never a row number. */
@NullMarked
package vn.tthc.platform.page;

import org.jspecify.annotations.NullMarked;
