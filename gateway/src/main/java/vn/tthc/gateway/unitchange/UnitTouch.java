package vn.tthc.gateway.unitchange;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Something of the catalogue that names a unit which ends. */
public record UnitTouch(
        UnitTouchKind kind,
        @Ignore String unitId,

        @Description("Code, key or id by which it is found") @Nullable
        String reference,

        String name) {}
