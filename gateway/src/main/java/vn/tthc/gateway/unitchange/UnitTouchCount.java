package vn.tthc.gateway.unitchange;

import org.eclipse.microprofile.graphql.Ignore;

/** How much of the catalogue names a unit which ends. */
public record UnitTouchCount(UnitTouchKind kind, @Ignore String unitId, int count) {}
