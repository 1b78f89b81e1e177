/** The audit trail: a hash chain that shows any changed, deleted or reordered entry. */
@NullMarked
package vn.tthc.platform.audit;

import org.jspecify.annotations.NullMarked;
