package vn.tthc.gateway.territory;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Gives open dossiers of divided units to a unit of today. */
@Input("AssignDossiersInput")
public record AssignDossiersInput(
        List<@NonNull String> dossierIds,
        @Description("One of the successors") String toUnitId,
        String reason) {}
