/** Versions of a procedure with their reasons, and the differences between them. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.history;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
