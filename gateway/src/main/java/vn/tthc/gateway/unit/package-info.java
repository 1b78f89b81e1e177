/** Units of the administration (đơn vị hành chính, sở, ngành) and how they follow each other. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.unit;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
