package vn.tthc.gateway.decision;

/** Who made a publication late: the province, or the ministry that sent its decision too late. */
public enum LateCause {
    OWN,
    UPSTREAM
}
