package vn.tthc.gateway.unitchange;

import vn.tthc.gateway.unit.OrgUnitLevel;

/** A unit that a change would make. */
public record NewOrgUnit(String id, String code, String name, OrgUnitLevel level, String kind) {}
