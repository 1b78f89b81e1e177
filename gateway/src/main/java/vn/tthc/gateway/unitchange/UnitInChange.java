package vn.tthc.gateway.unitchange;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A unit that a change is about. */
public record UnitInChange(
        @Ignore String unitId,
        UnitFate fate,

        @Description("Whether its open work is left for a person to give on: divided, or nobody follows it")
        boolean workIsLeft) {}
