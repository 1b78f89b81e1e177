/** The exchange of dossiers with the national portal: how it stands, the ledger, and where the two sides differ. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.exchange;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
