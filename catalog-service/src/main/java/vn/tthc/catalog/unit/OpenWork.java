package vn.tthc.catalog.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.identity.Level;
import vn.tthc.platform.unit.UnitDirectory;

/** Whose open work (việc đang làm) it is when the unit that began it is no more. */
@ApplicationScoped
public class OpenWork {
    private final UnitDirectory units;

    OpenWork(UnitDirectory units) {
        this.units = units;
    }

    /** What the user goes on with today. */
    public Uni<Holding> of(CurrentUser user) {
        String unit = user.unit();
        Uni<Set<String>> own = unit == null ? Uni.createFrom().item(Set.of()) : units.withPredecessors(unit);
        return own.chain(mine -> user.level() == Level.PROVINCE
                ? ended().map(ended -> new Holding(mine, ended))
                : Uni.createFrom().item(new Holding(mine, Set.of())));
    }

    private Uni<Set<String>> ended() {
        return units.all().map(all -> all.values().stream()
                .filter(unit -> unit.validTo() != null && unit.validTo().isBefore(units.today()))
                .map(unit -> unit.id())
                .collect(Collectors.toUnmodifiableSet()));
    }
}
