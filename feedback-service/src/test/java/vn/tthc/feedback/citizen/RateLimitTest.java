package vn.tthc.feedback.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private final RateLimit limit = new RateLimit(5, Duration.ofMinutes(10));

    @Test
    void theSixthOfAnAddressWaitsUntilTheNextIsFree() {
        for (int i = 0; i < 5; i++) {
            assertThat(limit.take("10.0.0.1", NOW)).isNull();
        }
        assertThat(limit.take("10.0.0.1", NOW)).isEqualTo(Duration.ofMinutes(2));
        assertThat(limit.take("10.0.0.2", NOW)).isNull();
        assertThat(limit.take("10.0.0.1", NOW.plus(Duration.ofMinutes(2)))).isNull();
        assertThat(limit.take("10.0.0.1", NOW.plus(Duration.ofMinutes(2)))).isNotNull();
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        for (int i = 0; i < 5; i++) {
            limit.take("first", NOW);
        }
        for (int i = 0; i < 20_000; i++) {
            limit.take("address " + i, NOW);
        }
        assertThat(limit.take("first", NOW)).isNull();
    }

    @Test
    void onlyTheGatewayOfThisMachineIsBelievedAboutItsClient() {
        assertThat(ClientAddress.of("127.0.0.1", "1.2.3.4, 5.6.7.8")).isEqualTo("5.6.7.8");
        assertThat(ClientAddress.of("9.9.9.9", "1.2.3.4")).isEqualTo("9.9.9.9");
        assertThat(ClientAddress.of("127.0.0.1", null)).isEqualTo("127.0.0.1");
    }
}
