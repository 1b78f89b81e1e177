package vn.tthc.gateway.list;

import vn.tthc.gateway.procedure.LimitUnit;

/** A limit of the province that is shorter than the one of the law. */
public record TimeReduction(double statutory, double reduced, LimitUnit unit) {}
