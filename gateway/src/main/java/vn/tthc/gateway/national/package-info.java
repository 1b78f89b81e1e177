/** The national list of procedures beside the catalogue: codes, and differences that a unit has to see to. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.national;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
