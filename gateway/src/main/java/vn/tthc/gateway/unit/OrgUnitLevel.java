package vn.tthc.gateway.unit;

/** Level of a unit (cấp hành chính). */
public enum OrgUnitLevel {
    PROVINCE,
    DEPARTMENT,
    DISTRICT,
    COMMUNE,
    VERTICAL
}
