/** Quality of the catalogue's data: the work list of odd values and the corrections that people confirm. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.quality;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
