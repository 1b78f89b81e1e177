package vn.tthc.gateway.me;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import vn.tthc.gateway.session.Callers;
import vn.tthc.gateway.unit.OrgUnit;
import vn.tthc.gateway.unit.Units;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.problem.HttpRefusal;

/** Who the caller is. */
@GraphQLApi
public class MeApi {
    private final Callers callers;
    private final Units units;

    MeApi(Callers callers, Units units) {
        this.callers = callers;
        this.units = units;
    }

    @Query
    @Description("The caller: who, which unit, what may be done")
    public Uni<Me> me() {
        return callers.current().map(MeApi::of);
    }

    public @Nullable Uni<List<@Nullable OrgUnit>> unit(@Source List<Me> callers) {
        return units.of(callers, Me::unitId);
    }

    private static Me of(CurrentUser user) {
        if (user.isAnonymous()) {
            throw new HttpRefusal.NoToken();
        }
        return new Me(
                user.username(),
                user.name(),
                CallerLevel.of(user.level()),
                user.unit(),
                user.roles().stream().sorted().toList(),
                user.permissions().stream().sorted().toList());
    }
}
