/** Administrative procedures (thủ tục hành chính) as published. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
