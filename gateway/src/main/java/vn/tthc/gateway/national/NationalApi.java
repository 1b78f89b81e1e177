package vn.tthc.gateway.national;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.tthc.gateway.backend.Backend;
import vn.tthc.gateway.backend.Backends;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** Codes of the catalogue and of the national list, for the offices. */
@GraphQLApi
public class NationalApi {
    private final Backends backends;
    private final NationalClient catalog;
    private final Units units;

    NationalApi(Backends backends, @RestClient NationalClient catalog, Units units) {
        this.backends = backends;
        this.catalog = catalog;
        this.units = units;
    }

    @Query
    @Description("Where the catalogue differs from the national list, as of the last comparison")
    public Uni<NationalDifferenceConnection> nationalDifferences(
            @Nullable NationalDifferenceKind kind,
            @Nullable String ownerUnitId,
            @Nullable String procedureCode,
            @DefaultValue("20") Integer first,
            @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        return backends.read(
                        Backend.CATALOG,
                        () -> catalog.differences(kind, ownerUnitId, procedureCode, slice.size(), slice.after()))
                .map(page -> NationalDifferenceConnection.of(page, slice));
    }

    @Query
    @Description("Procedures in force under a code that the national list does not know, with what they might be there")
    public Uni<UnmappedProcedureConnection> unmappedProcedures(
            @DefaultValue("20") Integer first, @Nullable String after) {
        Slice slice = Slice.of(first, 20, after);
        return backends.read(Backend.CATALOG, () -> catalog.unmapped(slice.size(), slice.after()))
                .map(page -> UnmappedProcedureConnection.of(page, slice));
    }

    @Query
    public Uni<NationalSummary> nationalSummary() {
        return backends.read(Backend.CATALOG, catalog::summary);
    }

    @Mutation
    @Description("Says which national code a local procedure has, or that it has none; the same again changes nothing")
    public Uni<NationalSummary> mapToNational(MapToNationalInput input) {
        return backends.command(
                        Backend.CATALOG,
                        () -> catalog.map(input.code(), new NationalClient.Mapping(input.nationalCode(), input.note())))
                .chain(() -> backends.read(Backend.CATALOG, catalog::summary));
    }

    @Description("The unit that has to see to it")
    public @Nullable Uni<List<@Nullable OrgUnit>> owner(@Source List<NationalDifference> page) {
        return units.of(page, NationalDifference::ownerUnitId);
    }

    @Description("Who handles the procedure: a department, or null when the receiving commune does")
    public @Nullable Uni<List<@Nullable OrgUnit>> handlingUnit(@Source List<UnmappedProcedure> page) {
        return units.of(page, UnmappedProcedure::handlingUnitId);
    }
}
