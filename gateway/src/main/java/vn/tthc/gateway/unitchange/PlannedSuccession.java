package vn.tthc.gateway.unitchange;

import vn.tthc.gateway.unit.SuccessionExtent;

/** Which unit goes into which. */
public record PlannedSuccession(String fromId, String toId, SuccessionExtent extent) {}
