/** Internal workflows (quy trình nội bộ): who does what in which part of the time limit, versioned. */
@NullMarked
package vn.tthc.catalog.workflow;

import org.jspecify.annotations.NullMarked;
