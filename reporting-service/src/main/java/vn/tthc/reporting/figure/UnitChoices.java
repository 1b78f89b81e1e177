package vn.tthc.reporting.figure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Identity;
import vn.tthc.platform.identity.Level;
import vn.tthc.platform.scope.DataScope;
import vn.tthc.platform.scope.Scopes;
import vn.tthc.platform.unit.UnitDirectory;
import vn.tthc.platform.unit.UnitState;

/**
 * Decides whose cases a caller's question is about. A department sees the figures of its fields in every unit, so it may
 * ask about any; row-level security leaves its own unit and its fields.
 */
@ApplicationScoped
class UnitChoices {
    private final Identity identity;
    private final Scopes scopes;
    private final UnitDirectory units;
    private final Clock clock;

    UnitChoices(Identity identity, Scopes scopes, UnitDirectory units, Clock clock) {
        this.identity = identity;
        this.scopes = scopes;
        this.units = units;
        this.clock = clock;
    }

    /** @throws FigureRefusal.UnitNotFound when there is no such unit in the caller's scope */
    Uni<UnitChoice> of(Filter filter) {
        var user = identity.current();
        return scopes.of(user).chain(scope -> units.all().chain(all -> choose(filter, user, scope, all)));
    }

    private Uni<UnitChoice> choose(Filter filter, CurrentUser user, DataScope scope, Map<String, UnitState> all) {
        var unit = filter.unit();
        if (unit == null) return Uni.createFrom().item(choice(filter, user, own(user, scope), all));
        var known = all.get(unit);
        var visible = scope.includes(unit) || user.level() == Level.DEPARTMENT;
        if (known != null && !visible && user.key() != null)
            return Uni.createFrom()
                    .failure(new FigureRefusal.OutsideKey(
                            "unit",
                            "Khóa truy cập không mở đơn vị " + unit + ".",
                            "The key does not open the unit " + unit + "."));
        if (known == null || !visible) return Uni.createFrom().failure(new FigureRefusal.UnitNotFound(unit));
        return below(filter, unit, known, all).map(ids -> choice(filter, user, ids, all));
    }

    private UnitChoice choice(Filter filter, CurrentUser user, @Nullable Set<String> ids, Map<String, UnitState> all) {
        var merged = filter.subtree() && filter.territory() == Territory.AS_IS;
        // without a unit the question is about what the caller may see, which is told by who handles it now
        var by = filter.unit() == null ? Territory.AS_IS : filter.territory();
        return new UnitChoice(ids, by, all, merged, user.level() == Level.DEPARTMENT, LocalDate.now(clock));
    }

    /**
     * As it is: null for the province of today, as everything lies below it, also what no list knows yet. As it was: what
     * lay below the unit itself, without those that it was made of.
     */
    private Uni<@Nullable Set<String>> below(Filter filter, String unit, UnitState known, Map<String, UnitState> all) {
        if (!filter.subtree()) return Uni.createFrom().item(Set.of(unit));
        if (filter.territory() == Territory.AS_WAS) return Uni.createFrom().item(childrenOf(unit, all));
        if (known.level() == UnitState.Rank.PROVINCE && known.validTo() == null)
            return Uni.createFrom().nullItem();
        return units.subtree(unit).map(ids -> ids);
    }

    private static Set<String> childrenOf(String top, Map<String, UnitState> all) {
        var reached = new LinkedHashSet<>(Set.of(top));
        int before;
        do {
            before = reached.size();
            all.values().stream()
                    .filter(unit -> unit.parentId() != null && reached.contains(unit.parentId()))
                    .map(UnitState::id)
                    .toList()
                    .forEach(reached::add);
        } while (reached.size() > before);
        return reached;
    }

    private static @Nullable Set<String> own(CurrentUser user, DataScope scope) {
        if (user.level() == Level.DEPARTMENT) return null;
        return scope instanceof DataScope.Units(var ids) ? ids : null;
    }
}
