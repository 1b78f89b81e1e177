package vn.tthc.gateway.backend;

import io.smallrye.faulttolerance.api.Guard;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import vn.tthc.platform.problem.Refusal;

/** Makes the guards of the services. */
final class Guards {
    private Guards() {}

    /** A refusal is an answer; what counts as broken is no answer, and an answer of 500 and above. */
    static Guard of(String name, Duration timeout, BackendSettings settings) {
        return Guard.create()
                .withDescription(name)
                .withCircuitBreaker()
                .name(name)
                .requestVolumeThreshold(settings.window())
                .failureRatio(0.5)
                .delay(settings.rest().toMillis(), ChronoUnit.MILLIS)
                .when(Guards::isBroken)
                .done()
                .withTimeout()
                .duration(timeout.toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }

    private static boolean isBroken(Throwable e) {
        return switch (e) {
            case BackendRefusal.Answered answered -> answered.status() >= 500;
            case Refusal ours -> false;
            default -> true;
        };
    }
}
