/** The catalogue (danh mục) of the province: units, procedures, decisions, workflows, calendar. */
@NullMarked
package vn.tthc.catalog;

import org.jspecify.annotations.NullMarked;
