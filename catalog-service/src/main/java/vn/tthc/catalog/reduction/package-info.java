/** What shorter time limits save (cắt giảm thời gian giải quyết): days, hours and cost, line by line. Pure. */
@NullMarked
package vn.tthc.catalog.reduction;

import org.jspecify.annotations.NullMarked;
