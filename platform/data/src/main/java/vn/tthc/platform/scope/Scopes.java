package vn.tthc.platform.scope;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.tthc.platform.identity.CurrentUser;

/**
 * The rule of rows: province — all; department — its own unit; commune — its own unit and the predecessors merged
 * wholly into it; national reader — nothing, unless {@code tthc.scope.national=all}; the public — nothing.
 */
@ApplicationScoped
public class Scopes {
    private static final Uni<DataScope> EVERYTHING = Uni.createFrom().item(new DataScope.Everything());
    private static final Uni<DataScope> NOTHING = Uni.createFrom().item(new DataScope.Nothing());

    private final Lineage lineage;
    private final ScopeConfig config;

    Scopes(Lineage lineage, ScopeConfig config) {
        this.lineage = lineage;
        this.config = config;
    }

    public Uni<DataScope> of(CurrentUser user) {
        if (user.isSystem()) {
            return EVERYTHING;
        }
        String unit = user.unit();
        return switch (user.level()) {
            case PROVINCE -> EVERYTHING;
            case DEPARTMENT -> unit == null ? NOTHING : Uni.createFrom().item(new DataScope.Units(Set.of(unit)));
            case COMMUNE ->
                unit == null ? NOTHING : lineage.withPredecessors(unit).map(DataScope.Units::new);
            case NATIONAL -> config.national() == ScopeConfig.National.ALL ? EVERYTHING : NOTHING;
            case NONE -> NOTHING;
        };
    }
}
