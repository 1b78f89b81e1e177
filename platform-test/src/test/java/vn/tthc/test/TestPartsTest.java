package vn.tthc.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TestPartsTest {
    private static final TestParts PARTS = new TestParts();
    private static Map<String, String> configuration = Map.of();

    @BeforeAll
    static void start() {
        configuration = PARTS.start();
    }

    @AfterAll
    static void stop() {
        PARTS.stop();
    }

    @Test
    void theRunHasADatabaseOfItsOwnWithBothRoles() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:" + configuration.get("tthc.db.port") + "/"
                + configuration.get("tthc.db.name");
        for (var role : new String[] {"owner", "app"}) {
            var user = configuration.get("tthc.db." + role);
            var password = configuration.get("tthc.db." + role + "-password");
            try (var connection = DriverManager.getConnection(url, user, password)) {
                assertThat(connection.isValid(2)).isTrue();
            }
        }
    }

    @Test
    void tokensAreRealAndAreAskedForOnce() {
        var token = Tokens.of("longxuyen.tiepnhan");
        assertThat(token.split("\\.")).hasSize(3);
        assertThat(Tokens.of("longxuyen.tiepnhan")).isSameAs(token);
        assertThat(Tokens.plain("tuphap.xuly")).isNotEqualTo(Tokens.of("tuphap.xuly"));
        assertThat(Tokens.loader()).isNotBlank();
    }

    @Test
    void whatIsPublishedIsHeard() {
        Suite.publish();
        var unit = Events.next("tthc.catalog.units", event -> event.key().equals("30307-20250701"));
        assertThat(unit.type()).isEqualTo("vn.tthc.catalog.unit.v1");
        assertThat(unit.data().get("name").asText()).isEqualTo("Phường Long Xuyên");
        assertThat(unit.data().get("level").asText()).isEqualTo("COMMUNE");
        assertThat(unit.data().get("parentId").asText()).isEqualTo("91-20250701");
        assertThat(unit.data().get("predecessors")).isNotEmpty();
        assertThat(Events.all("tthc.catalog.units")).hasSize(442 + 18);
        assertThat(Events.next("tthc.catalog.procedures", event -> event.key().equals(Suite.BIRTH))
                        .data()
                        .get("versions"))
                .hasSize(1);
    }

    @Test
    void nothingIsHeardOfAnEventThatWasNotSent() {
        assertThat(Events.all("tthc.feedback.feedbacks")).isEmpty();
    }

    @Test
    void aKilledBrokerComesBackWithItsEvents() {
        Events.publish("tthc.dossier.dossiers", "k", "vn.tthc.dossier.changed.v1", Map.of("dossierId", "k"));
        var bootstrap = Objects.requireNonNull(configuration.get("kafka.bootstrap.servers"));
        Kill.listener(Integer.parseInt(bootstrap.split(":")[1]));
        Events.publish("tthc.dossier.dossiers", "l", "vn.tthc.dossier.changed.v1", Map.of("dossierId", "l"));
        assertThat(Events.all("tthc.dossier.dossiers")).extracting(Event::key).contains("k", "l");
    }

    @Test
    void aPortNobodyListensOnCannotBeKilled() {
        assertThatThrownBy(() -> Kill.listener(1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("port 1");
    }

    @Test
    void theClockStandsWhereItIsSet() {
        var clock = MutableClock.at("2026-03-16T08:00");
        clock.advance(java.time.Duration.ofHours(2));
        assertThat(clock.instant()).hasToString("2026-03-16T03:00:00Z");
    }
}
