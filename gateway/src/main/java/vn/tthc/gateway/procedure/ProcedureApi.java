package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import vn.tthc.gateway.shared.Slice;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;

/** The published catalogue; open to everyone. */
@GraphQLApi
public class ProcedureApi {
    private final Procedures procedures;
    private final Units units;

    ProcedureApi(Procedures procedures, Units units) {
        this.procedures = procedures;
        this.units = units;
    }

    @Query
    public Uni<List<@NonNull ProcedureField>> fields() {
        return procedures.fields();
    }

    @Query
    public Uni<ProcedureConnection> procedures(
            @Nullable ProcedureFilterInput filter,
            @Description("Items from `after` on; 20 when neither first nor last is given") @Nullable Integer first,
            @Nullable String after,
            @Description("In place of first: the items right before `before`") @Nullable Integer last,
            @Nullable String before) {
        Slice slice = Slice.of(first, after, last, before, 20, true);
        return procedures.search(filter, slice).map(page -> ProcedureConnection.of(page, slice));
    }

    @Query
    @Description("How the same search divides by field, level, unit and online level")
    public Uni<ProcedureFacets> procedureFacets(@Nullable ProcedureFilterInput filter) {
        return procedures.facets(filter);
    }

    @Query
    @Description(
            "The version in force on `validOn` or `at` (today when absent), as it was known at the end of `knownOn`"
                    + " or at the moment `knownAt` (now when absent); null when there is none")
    public Uni<@Nullable Procedure> procedure(
            String code,
            @Nullable LocalDate at,
            @Nullable LocalDate validOn,
            @Nullable LocalDate knownOn,
            @Nullable OffsetDateTime knownAt) {
        return procedures.find(code, validOn == null ? at : validOn, knownOn, knownAt);
    }

    @Description("Who handles it: a department, or null when the receiving commune does")
    public @Nullable Uni<List<@Nullable OrgUnit>> handlingUnit(@Source List<Procedure> page) {
        return units.of(page, Procedure::handlingUnitId);
    }

    @Description("The department that handles it at this level; null when it is the main one or the receiving commune")
    @Name("handlingUnit")
    public @Nullable Uni<List<@Nullable OrgUnit>> handlingUnitOfVariant(@Source List<ProcedureVariant> variants) {
        return units.of(variants, ProcedureVariant::handlingUnitId);
    }
}
