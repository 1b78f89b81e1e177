package vn.tthc.catalog.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.tthc.platform.data.AfterCommit;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.event.Outbox;

/** Tells everybody who keeps a copy, and the catalogue itself, that units have changed. */
@ApplicationScoped
class UnitNews {
    private final Units units;
    private final Outbox outbox;
    private final CatalogUnitDirectory directory;

    UnitNews(Units units, Outbox outbox, CatalogUnitDirectory directory) {
        this.units = units;
        this.outbox = outbox;
        this.directory = directory;
    }

    /** The units as they are now, with their days and successors; inside a transaction at hand. */
    Uni<Void> tell(Statements statements, Set<String> changed) {
        AfterCommit.run(directory::forget);
        return units.all(statements)
                .chain(all -> outbox.appendAll(all.stream()
                        .filter(unit -> changed.contains(unit.id()))
                        .map(unit -> new UnitEvent(unit.state()))
                        .toList()));
    }
}
