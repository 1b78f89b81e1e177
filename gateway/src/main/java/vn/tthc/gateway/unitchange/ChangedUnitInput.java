package vn.tthc.gateway.unitchange;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import vn.tthc.gateway.unit.SuccessionExtent;

/** A unit as it is before the change. */
@Input("ChangedUnitInput")
public record ChangedUnitInput(
        String unitId,

        @Description("FULL: it ends; PARTIAL: it gives a part away and, unless it is divided, goes on")
        SuccessionExtent extent) {}
