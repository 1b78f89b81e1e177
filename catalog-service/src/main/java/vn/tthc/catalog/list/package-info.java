/** Lists that the reports count (danh mục): who is on which list on which day, published by list decisions. */
@NullMarked
package vn.tthc.catalog.list;

import org.jspecify.annotations.NullMarked;
