package vn.tthc.gateway.unitchange;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import vn.tthc.gateway.unit.OrgUnitLevel;

/** A unit that takes over: one that exists, or a new one. */
@Input("UnitResultInput")
public record UnitResultInput(
        @Description("One that exists; absent for a new one") @Nullable
        String unitId,

        @Description("May be one that an ended unit had") @Nullable
        String code,

        @Nullable String name,
        @Nullable OrgUnitLevel level,
        @Nullable String kind) {}
