/** Work that a change of the units leaves behind: open dossiers and feedbacks of divided units. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.territory;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
