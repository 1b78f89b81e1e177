package vn.tthc.catalog.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tthc.catalog.decision.Baseline;
import vn.tthc.catalog.imports.BatchReading.Batch;
import vn.tthc.catalog.internal.Loaded;
import vn.tthc.catalog.portal.HandlingUnits;
import vn.tthc.catalog.portal.PortalFile;
import vn.tthc.catalog.portal.PortalReader;
import vn.tthc.catalog.procedure.ProcedureEvent;
import vn.tthc.catalog.procedure.ProcedureStatus;
import vn.tthc.catalog.procedure.ProcedureStore;
import vn.tthc.catalog.procedure.ProcedureVersion;
import vn.tthc.catalog.unit.Units;
import vn.tthc.platform.data.Ids;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.event.Outbox;

/**
 * Loads the national list. The first load is the baseline of the catalogue; later loads bring what is new beside the
 * catalogue and report what differs, since only a decision may change what is published.
 */
@ApplicationScoped
class ProcedureImport {
    private static final int BATCH = 250;

    private final Units units;
    private final ProcedureStore store;
    private final SourceStore sources;
    private final Baseline baseline;
    private final Outbox outbox;
    private final Vertx vertx;
    private final Clock clock;

    ProcedureImport(
            Units units,
            ProcedureStore store,
            SourceStore sources,
            Baseline baseline,
            Outbox outbox,
            Vertx vertx,
            Clock clock) {
        this.units = units;
        this.store = store;
        this.sources = sources;
        this.baseline = baseline;
        this.outbox = outbox;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** @param dryRun only reads and compares */
    Uni<Loaded> load(Statements statements, byte[] gzipped, boolean dryRun) {
        PortalFile file = open(gzipped);
        return units.departments(statements).chain(departments -> {
            if (!departments.containsKey(HandlingUnits.OFFICE)) {
                throw new ImportRefusal.UnitsMissing();
            }
            PortalReader reader = new PortalReader(HandlingUnits.shipped(), departments);
            return baseline.find(statements).chain(found -> {
                if (found.isPresent() || dryRun) {
                    UUID decision = found.orElseGet(Ids::next);
                    return run(statements, file, reader, decision, found.isEmpty(), dryRun);
                }
                return baseline.open(statements).chain(id -> run(statements, file, reader, id, true, false)
                        .call(() -> baseline.close(statements, id)));
            });
        });
    }

    private Uni<Loaded> run(
            Statements statements, PortalFile file, PortalReader reader, UUID decision, boolean first, boolean dryRun) {
        LoadTally tally = new LoadTally();
        Context context = vertx.getOrCreateContext();
        return sources.known(statements)
                .chain(known -> {
                    var reading = new BatchReading(reader, known, decision, first, tally);
                    Supplier<Uni<Batch>> next =
                            () -> context.executeBlocking(() -> reading.read(file.next(BATCH)), true);
                    Function<Batch, Uni<Void>> write =
                            batch -> dryRun ? Uni.createFrom().voidItem() : add(statements, batch);
                    return next.get().chain(batch -> goOn(batch, next, write));
                })
                .map(done -> tally.done());
    }

    /** Writes a batch while the next one is read off the event loop, and goes on until the file ends. */
    private static Uni<Void> goOn(Batch batch, Supplier<Uni<Batch>> next, Function<Batch, Uni<Void>> write) {
        return batch.end()
                ? Uni.createFrom().voidItem()
                : Uni.combine()
                        .all()
                        .unis(write.apply(batch), next.get())
                        .asTuple()
                        .chain(done -> goOn(done.getItem2(), next, write));
    }

    private Uni<Void> add(Statements statements, Batch batch) {
        return store.add(statements, batch.versions())
                .chain(() -> sources.add(statements, batch.sources()))
                .chain(() -> outbox.appendAll(events(batch.versions().versions())));
    }

    private List<ProcedureEvent> events(List<ProcedureVersion> versions) {
        LocalDate today = LocalDate.now(clock);
        return versions.stream()
                .filter(v -> v.status() != ProcedureStatus.NOT_APPLIED)
                .map(v -> ProcedureEvent.of(v.code(), List.of(v), List.of(), List.of(), today))
                .toList();
    }

    private static PortalFile open(byte[] gzipped) {
        try {
            return new PortalFile(new ByteArrayInputStream(gzipped));
        } catch (IOException e) {
            throw new ImportRefusal.NotReadable(
                    "Tệp không phải là gzip: " + e.getMessage(), "The file is not gzip: " + e.getMessage());
        }
    }
}
