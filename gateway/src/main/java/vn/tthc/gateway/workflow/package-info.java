/** Internal workflows (quy trình nội bộ). */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.workflow;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
