/** Organisational units (đơn vị hành chính, cơ quan) with their validity in time and their succession. */
@NullMarked
package vn.tthc.catalog.unit;

import org.jspecify.annotations.NullMarked;
