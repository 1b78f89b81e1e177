/** The caller. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.me;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
