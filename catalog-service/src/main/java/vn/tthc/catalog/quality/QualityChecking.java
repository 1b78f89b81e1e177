package vn.tthc.catalog.quality;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Json;
import vn.tthc.catalog.portal.HandlingUnits;
import vn.tthc.catalog.portal.PortalFile;
import vn.tthc.catalog.portal.PortalReader;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.quality.QualityStore.Result;
import vn.tthc.catalog.quality.QualityStore.Unchecked;
import vn.tthc.catalog.unit.Units;
import vn.tthc.platform.data.Statements;
import vn.tthc.platform.data.Transactions;

/**
 * Checks the versions in force that were not checked yet: from time to time all, and some before the findings are read, so
 * that a decision, or the day on which it takes effect, needs to tell nobody.
 */
@ApplicationScoped
class QualityChecking {
    private static final int BATCH = 100;

    private final Transactions transactions;
    private final QualityStore store;
    private final Units units;
    private final Vertx vertx;

    QualityChecking(Transactions transactions, QualityStore store, Units units, Vertx vertx) {
        this.transactions = transactions;
        this.store = store;
        this.units = units;
        this.vertx = vertx;
    }

    /** Goes on in the background until nothing is left; after the first load there are thousands. */
    @Scheduled(
            every = "{tthc.catalog.quality.every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> checkAll() {
        return checkSome().chain(left -> left ? checkAll() : Uni.createFrom().voidItem());
    }

    /** What decisions of today brought; false when nothing was left to check. */
    Uni<Boolean> checkSome() {
        return transactions.writeAsSystem(() -> transactions.statements().chain(s -> store.unchecked(s, 1)
                .chain(some -> some.isEmpty()
                        ? Uni.createFrom().item(false)
                        : store.lock(s).chain(() -> batch(s)).replaceWith(true))));
    }

    /** Reads a batch, checks it off the event loop, and writes what was found. */
    private Uni<Void> batch(Statements statements) {
        Context context = vertx.getOrCreateContext();
        return units.departments(statements).chain(departments -> store.codes(statements)
                .chain(codes -> store.unchecked(statements, BATCH).chain(versions -> {
                    QualityChecks checks = new QualityChecks(codes);
                    PortalReader reader = new PortalReader(HandlingUnits.shipped(), departments);
                    return context.executeBlocking(
                                    () -> versions.stream()
                                            .map(v -> check(v, checks, reader))
                                            .toList(),
                                    true)
                            .chain(results -> store.add(statements, results));
                })));
    }

    private static Result check(Unchecked version, QualityChecks checks, PortalReader reader) {
        @Nullable String raw = version.raw();
        PortalReader.@Nullable Reading source = raw == null
                ? null
                : PortalFile.item(raw).map(item -> reader.read(item, 0)).orElse(null);
        return new Result(
                version.versionId(),
                checks.of(version.code(), Json.read(version.content(), ProcedureContent.class), source));
    }
}
