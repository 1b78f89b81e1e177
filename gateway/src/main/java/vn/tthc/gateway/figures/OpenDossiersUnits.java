package vn.tthc.gateway.figures;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** The units whose open dossiers are counted. */
@GraphQLApi
public class OpenDossiersUnits {
    private final Units units;

    OpenDossiersUnits(Units units) {
        this.units = units;
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<OpenDossiersOfUnit> counts) {
        return units.of(counts, OpenDossiersOfUnit::unitId);
    }
}
