package vn.tthc.gateway.list;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;

/** Who decides (`to`) for whom (`from`). */
@Input("ListAuthorityInput")
public record ListAuthorityInput(
        String from,
        @Nullable String fromUnitId,
        String to,
        @Nullable String toUnitId) {}
