package vn.tthc.gateway.guard;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private static final GuardSettings SETTINGS = new GuardSettings() {
        @Override
        public Query graphql() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Public open() {
            return new Public() {
                @Override
                public int readsPerMinute() {
                    return 2;
                }

                @Override
                public int queriesPerMinute() {
                    return 3;
                }

                @Override
                public int submissionsPerMinute() {
                    return 1;
                }
            };
        }
    };

    private final RateLimits limits =
            new RateLimits(SETTINGS, Clock.fixed(Instant.parse("2026-03-16T02:00:00Z"), ZoneOffset.UTC));

    @Test
    void anAddressAsksSoOftenAndNoMore() {
        for (int i = 0; i < 3; i++) {
            limits.query("10.0.0.1");
        }
        assertThatThrownBy(() -> limits.query("10.0.0.1")).isInstanceOf(DoorRefusal.TooOften.class);
    }

    @Test
    void anotherAddressAndAnotherKindOfRequestAreCountedApart() {
        for (int i = 0; i < 3; i++) {
            limits.query("10.0.0.1");
        }
        assertThatCode(() -> limits.query("10.0.0.2")).doesNotThrowAnyException();
        assertThatCode(() -> limits.read("10.0.0.1")).doesNotThrowAnyException();
    }
}
