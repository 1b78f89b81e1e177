package vn.tthc.gateway.list;

import org.eclipse.microprofile.graphql.Input;
import vn.tthc.gateway.procedure.LimitUnit;

/** A shorter limit; both in the same unit. */
@Input("TimeReductionInput")
public record TimeReductionInput(double statutory, double reduced, LimitUnit unit) {}
