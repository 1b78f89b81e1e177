package vn.tthc.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.tthc.platform.data.Transactions;
import vn.tthc.platform.event.IncomingEvent;
import vn.tthc.reporting.ReportingTest;

@QuarkusTest
class IntakeSpeedTest extends ReportingTest {
    private static final Logger LOG = Logger.getLogger(IntakeSpeedTest.class);
    private static final int BATCH = 1000;
    private static final int BATCHES = 12;
    private static final int WARM_UP = 4;

    @Inject
    FactsFromDossiers dossiers;

    @Inject
    Transactions transactions;

    /** The bar is low, for machines that do other things too; what it really takes is in the log. */
    @Test
    void eventsAreTakenInByTheThousandAndFiguresStayFast() throws Throwable {
        var field = newField();
        var random = new Random(7);
        long started = 0;
        for (int i = 0; i < BATCHES; i++) {
            if (i == WARM_UP) started = System.nanoTime();
            var events = events(field, random);
            VertxContextSupport.subscribeAndAwait(() -> transactions.writeAsSystem(() -> dossiers.on(events)));
        }
        double rate = (BATCHES - WARM_UP) * BATCH / seconds(started);
        LOG.infof("Took in %.0f events a second", rate);

        var byUnit = question(field, Map.of("groupBy", "UNIT", "from", "2025-12-15", "to", "2026-12-14"));
        for (int i = 0; i < 20; i++) figures("tinh.baocao", byUnit);
        var asked = System.nanoTime();
        for (int i = 0; i < 20; i++)
            assertThat(total(figures("tinh.baocao", byUnit), "RECEIVED")).isEqualTo(BATCHES * BATCH);
        LOG.infof("Figures by unit take %.0f ms", seconds(asked) / 20 * 1000);
        assertThat(rate).isGreaterThan(200);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static List<IncomingEvent> events(String field, Random random) throws Exception {
        var json = new com.fasterxml.jackson.databind.ObjectMapper();
        var events = new ArrayList<IncomingEvent>();
        for (int i = 0; i < BATCH; i++) {
            var day = "2026-0" + (1 + random.nextInt(2)) + "-" + (10 + random.nextInt(18));
            var dossier = dossier(
                    field,
                    Map.of(
                            "handlingUnitId",
                            random.nextBoolean() ? LONG_XUYEN : RACH_GIA,
                            "procedureCode",
                            "1." + random.nextInt(300),
                            "channel",
                            random.nextInt(3) == 0 ? "ONLINE" : "COUNTER",
                            "receivedAt",
                            day + "T08:00:00+07:00",
                            "dueAt",
                            day + "T16:00:00+07:00",
                            "endedAt",
                            day + "T15:00:00+07:00",
                            "state",
                            "SETTLED",
                            "outcome",
                            "ON_TIME"));
            events.add(new IncomingEvent(
                    UUID.randomUUID(),
                    DossierChanged.TYPE,
                    "/tthc/test",
                    Instant.now(),
                    "tthc.dossier.dossiers",
                    0,
                    i,
                    String.valueOf(dossier.get("dossierId")),
                    json.writeValueAsBytes(dossier)));
        }
        return events;
    }
}
