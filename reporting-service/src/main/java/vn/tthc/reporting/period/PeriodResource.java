package vn.tthc.reporting.period;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.problem.InvalidInput;

/** Windows with a name, for the choice of a report period (kỳ báo cáo). */
@Path("/api/v1/periods")
@Authenticated
class PeriodResource {
    private final Identity identity;

    PeriodResource(Identity identity) {
        this.identity = identity;
    }

    @GET
    public List<Period> periods(
            @QueryParam("kind") @NotNull String kind, @QueryParam("year") @NotNull @Min(2000) @Max(2999) Integer year) {
        identity.current().require("figures:read");
        return kind(kind).of(year);
    }

    private static PeriodKind kind(String name) {
        return Arrays.stream(PeriodKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "kind", "Không có loại kỳ báo cáo " + name + ".", "There is no kind of period " + name + "."));
    }
}
