package vn.tthc.platform.background;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Repeats a step on a thread of its own: at once when woken, otherwise after a pause; after a failure it backs off,
 * longer each time up to a bound, and says so once.
 */
public final class Loop {
    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final long LONGEST_BACKOFF_MS = 5_000;

    /** One step; blocking is fine. */
    @FunctionalInterface
    public interface Step {
        /** @return whether there may be more to do right away */
        boolean run() throws Exception;
    }

    private final String name;
    private final Duration pause;
    private final Step step;
    private final Semaphore signals = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopped;

    /** @param pause between steps when nobody wakes the loop */
    public Loop(String name, Duration pause, Step step) {
        this.name = name;
        this.pause = pause;
        this.step = step;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Safe from any thread; never blocks. */
    public void wake() {
        signals.release();
    }

    /** Lets the step at hand end, for a few seconds at most. */
    public void stop() {
        stopped = true;
        signals.release();
        try {
            thread.join(Duration.ofSeconds(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            thread.interrupt();
        }
    }

    public boolean isStopped() {
        return stopped;
    }

    private void run() {
        long backoff = 0;
        while (!stopped) {
            try {
                signals.drainPermits();
                boolean more = step.run();
                if (backoff > 0) {
                    LOG.infof("%s works again", name);
                    backoff = 0;
                }
                if (!more) {
                    signals.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                backoff = backOff(backoff, e);
            }
        }
    }

    private long backOff(long before, Exception failure) {
        if (before == 0 && !stopped) {
            LOG.warnf("%s failed and tries again: %s", name, failure);
        }
        LOG.debugf(failure, "%s failed", name);
        long backoff = Math.clamp(before * 2, 100, LONGEST_BACKOFF_MS);
        try {
            if (!stopped) {
                Thread.sleep(backoff);
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
        return backoff;
    }
}
