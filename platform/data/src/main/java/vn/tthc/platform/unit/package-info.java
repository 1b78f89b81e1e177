/** The administrative units (đơn vị hành chính) as every service knows them. */
@NullMarked
package vn.tthc.platform.unit;

import org.jspecify.annotations.NullMarked;
