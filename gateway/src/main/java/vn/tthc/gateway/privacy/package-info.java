/** Rights of the people behind dossiers: the register of their requests, and dossiers that lose their person for good. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.privacy;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
