package vn.tthc.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import vn.tthc.test.MutableClock;

/** Today is Tuesday, 10 March 2026. */
@ApplicationScoped
class FixedClock {
    @Produces
    @ApplicationScoped
    Clock clock() {
        return MutableClock.at("2026-03-10T10:00");
    }
}
