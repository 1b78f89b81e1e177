package vn.tthc.gateway.unit;

/** From which unit to which, at a reorganisation (sắp xếp đơn vị hành chính). */
public record Succession(String unitId, String unitName, SuccessionExtent extent) {}
