package vn.tthc.platform.scope;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.KeyLimits;

/**
 * The rule of rows: province — all; department and commune — the own unit and the predecessors merged wholly into it;
 * national reader — nothing, unless {@code tthc.scope.national=all}, and with a key that names units
 * only those and their predecessors; the public — nothing.
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
            case DEPARTMENT, COMMUNE ->
                unit == null ? NOTHING : lineage.withPredecessors(unit).map(DataScope.Units::new);
            case NATIONAL -> config.national() == ScopeConfig.National.ALL ? national(user.key()) : NOTHING;
            case NONE -> NOTHING;
        };
    }

    private Uni<DataScope> national(@Nullable KeyLimits key) {
        if (key == null || key.units().isEmpty()) {
            return EVERYTHING;
        }
        return Multi.createFrom()
                .iterable(key.units())
                .onItem()
                .transformToUniAndConcatenate(lineage::withPredecessors)
                .collect()
                .asList()
                .map(sets ->
                        new DataScope.Units(sets.stream().flatMap(Set::stream).collect(Collectors.toSet())));
    }
}
