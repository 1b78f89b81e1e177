package vn.tthc.catalog.unit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.unit.UnitState.Rank;

/** Look-up of units. Open to everyone: the public has to name the unit it writes to. */
@Path("/api/v1/units")
@PermitAll
class UnitResource {
    private final Units units;
    private final Clock clock;

    UnitResource(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Units valid on {@code at}, today when absent. */
    @GET
    public Uni<Page<OrgUnit>> list(
            @QueryParam("level") @Nullable Rank level,
            @QueryParam("text") @Size(max = 200) @Nullable String text,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("first") @Nullable Integer first,
            @QueryParam("after") @Nullable String after,
            @QueryParam("last") @Nullable Integer last,
            @QueryParam("before") @Nullable String before) {
        return units.list(
                new UnitFilter(level, text, at == null ? LocalDate.now(clock) : at),
                PageRequest.of(first, after, last, before, null));
    }

    @GET
    @Path("{id}")
    public Uni<OrgUnit> get(String id) {
        return units.get(id);
    }

    /** Those that exist, in the order asked for. */
    @POST
    @Path("batch")
    public Uni<List<OrgUnit>> batch(@NotNull @Valid Ids wanted) {
        return units.batch(List.copyOf(wanted.ids()));
    }

    record Ids(@NotNull @Size(max = 500) Set<@NotNull String> ids) {}
}
