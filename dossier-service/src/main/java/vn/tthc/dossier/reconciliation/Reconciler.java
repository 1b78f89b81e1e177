package vn.tthc.dossier.reconciliation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.exchange.DifferenceKind;
import vn.tthc.dossier.exchange.PortalClient;
import vn.tthc.dossier.exchange.PortalClient.PortalFailure;
import vn.tthc.dossier.exchange.RemoteDossier;
import vn.tthc.platform.background.Loop;
import vn.tthc.platform.background.SafeContext;

/** Carries reconciliations out in the background, a week of filing at a time; one that was cut off begins anew. */
@ApplicationScoped
class Reconciler {
    private static final Logger LOG = Logger.getLogger(Reconciler.class);
    private static final int DAYS_AT_ONCE = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What waits longer counts as not sent. */
    private static final Duration MAY_WAIT = Duration.ofHours(24);

    private final RunStore runs;
    private final PortalClient portal;
    private final SafeContext context;
    private final Clock clock;
    private final Loop loop = new Loop("tthc-reconciliation", Duration.ofSeconds(10), this::step);

    Reconciler(RunStore runs, PortalClient portal, SafeContext context, Clock clock) {
        this.runs = runs;
        this.portal = portal;
        this.context = context;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (portal.isConnected()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (portal.isConnected()) {
            loop.stop();
        }
    }

    void wake() {
        loop.wake();
    }

    private boolean step() throws Exception {
        Reconciliation run = await(runs::take);
        if (run == null) {
            return false;
        }
        try {
            var counts = new EnumMap<DifferenceKind, Integer>(DifferenceKind.class);
            for (LocalDate day = run.from(); !day.isAfter(run.to()); day = day.plusDays(DAYS_AT_ONCE)) {
                LocalDate last = day.plusDays(DAYS_AT_ONCE - 1L);
                compare(run, day, last.isAfter(run.to()) ? run.to() : last, counts);
            }
            await(() -> runs.done(run.id()));
        } catch (PortalFailure failure) {
            LOG.warnf("The reconciliation with the national portal came to no end: %s", failure.getMessage());
            await(() -> runs.failed(run.id(), failure.reason(), failure.says()));
        } catch (RuntimeException fault) {
            await(() -> runs.failed(run.id(), null, null));
            throw fault;
        }
        return true;
    }

    /** The portal is asked first: what was sent while it answered is not judged. */
    private void compare(Reconciliation run, LocalDate from, LocalDate to, EnumMap<DifferenceKind, Integer> counts)
            throws Exception {
        Instant asked = clock.instant();
        List<RemoteDossier> theirs = portal.filed(from, to);
        List<OurDossier> ours = await(() -> runs.ours(from, to, asked, asked.minus(MAY_WAIT)));
        Comparison part = Comparison.of(ours, theirs, from);
        List<String> underWay =
                ours.stream().filter(OurDossier::underWay).map(OurDossier::code).toList();
        await(() -> runs.record(run, from, to, part, underWay, counts));
    }

    private <T extends @Nullable Object> T await(Supplier<Uni<T>> work) throws Exception {
        return context.await(PATIENCE, work);
    }
}
