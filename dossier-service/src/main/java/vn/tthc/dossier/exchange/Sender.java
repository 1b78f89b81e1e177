package vn.tthc.dossier.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.background.Loop;
import vn.tthc.platform.background.SafeContext;

/**
 * Sends what is due, some dossiers at a time, each by one process in its order. What stands against one dossier delays that
 * dossier; what stands against all of them delays the link, and costs no dossier its tries.
 */
@ApplicationScoped
class Sender {
    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PortalClient portal;
    private final PortalConfig config;
    private final ExchangeStore store;
    private final LinkStore links;
    private final Delivery delivery;
    private final SafeContext context;
    private final MeterRegistry meters;
    private final Backoff ofDossier;
    private final Backoff ofLink;
    private final Loop loop;

    Sender(
            PortalClient portal,
            PortalConfig config,
            ExchangeStore store,
            LinkStore links,
            Delivery delivery,
            SafeContext context,
            MeterRegistry meters) {
        this.portal = portal;
        this.config = config;
        this.store = store;
        this.links = links;
        this.delivery = delivery;
        this.context = context;
        this.meters = meters;
        this.ofDossier = new Backoff(config.retryAfter(), Duration.ofDays(1));
        this.ofLink = new Backoff(config.linkRetryAfter(), Duration.ofMinutes(5));
        this.loop = new Loop("tthc-exchange", config.every(), this::step);
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
        LinkStore.Link link = await(links::read);
        if (!link.open()) {
            return false;
        }
        int most = link.interrupted() ? 1 : AT_ONCE;
        List<UUID> claimed = await(() -> store.claim(most));
        if (claimed.isEmpty()) {
            return false;
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> turns = new ArrayList<>();
            claimed.forEach(id -> turns.add(threads.submit(() -> {
                deliver(id, link);
                return null;
            })));
            for (Future<?> turn : turns) {
                turn.get();
            }
        }
        return true;
    }

    private void deliver(UUID id, LinkStore.Link link) throws Exception {
        DueDossier due = await(() -> store.dossier(id));
        if (due == null) {
            return;
        }
        PortalAnswer.NotTaken failure = delivery.deliver(due);
        if (failure == null) {
            await(() -> store.finished(id));
            await(links::works);
            count("acknowledged");
        } else {
            failed(due, link, failure);
        }
    }

    private void failed(DueDossier due, LinkStore.Link link, PortalAnswer.NotTaken failure) throws Exception {
        Cause cause = failure.cause();
        count(cause.name().toLowerCase(Locale.ROOT));
        boolean counted = !cause.isOfTheLink() || !link.interrupted();
        int tries = due.tries() + (counted ? 1 : 0);
        boolean over = cause.needsAPerson() || tries >= config.tries();
        Duration again = over ? null : ofDossier.after(Math.max(1, tries), chance());
        await(() -> store.failed(due.id(), tries, cause, failure.says(), again));
        if (cause.isOfTheLink()) {
            if (!link.interrupted()) {
                LOG.warnf("The national portal does not take dossiers: %s", cause.english());
            }
            await(() -> links.fails(cause, failure.says(), ofLink.after(link.tries() + 1, chance())));
        } else {
            await(links::works);
        }
    }

    private void count(String outcome) {
        meters.counter("tthc.portal.dossiers", "outcome", outcome).increment();
    }

    private static double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }

    private <T extends @Nullable Object> T await(Supplier<Uni<T>> work) throws Exception {
        return context.await(PATIENCE, work);
    }
}
