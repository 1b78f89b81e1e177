/** Dossiers (hồ sơ): queues, detail, receiving, actions, deadlines. */
@DefaultNonNull
@NullMarked
package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
