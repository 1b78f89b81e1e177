package vn.tthc.catalog.national;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import vn.tthc.catalog.portal.HandlingUnits;
import vn.tthc.catalog.unit.Units;
import vn.tthc.platform.data.Transactions;

/** Every night the national list is fetched, where an address is set, and compared with what is in force here. */
@ApplicationScoped
class NationalJob {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final NationalSettings settings;
    private final NationalList list;
    private final NationalCompare compare;
    private final Transactions transactions;
    private final Units units;
    private final Vertx vertx;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    NationalJob(
            NationalSettings settings,
            NationalList list,
            NationalCompare compare,
            Transactions transactions,
            Units units,
            Vertx vertx) {
        this.settings = settings;
        this.list = list;
        this.compare = compare;
        this.transactions = transactions;
        this.units = units;
        this.vertx = vertx;
    }

    @Scheduled(
            cron = "{tthc.national.cron}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> everyNight() {
        return run();
    }

    Uni<Void> run() {
        return settings.url()
                .map(url -> fetch(url)
                        .chain(file -> transactions.writeAsSystem(
                                () -> transactions.statements().chain(s -> list.take(s, file)))))
                .map(taken -> taken.replaceWithVoid())
                .orElseGet(() -> transactions.writeAsSystem(
                        () -> transactions.statements().chain(s -> units.departments(s)
                                .map(known -> known.getOrDefault(HandlingUnits.OFFICE, ""))
                                .chain(office ->
                                        office.isEmpty() ? Uni.createFrom().voidItem() : compare.run(s, office)))));
    }

    private Uni<byte[]> fetch(URI url) {
        Context context = vertx.getOrCreateContext();
        return context.executeBlocking(
                () -> {
                    try {
                        HttpResponse<byte[]> answer = http.send(
                                HttpRequest.newBuilder(url).timeout(PATIENCE).build(),
                                HttpResponse.BodyHandlers.ofByteArray());
                        if (answer.statusCode() != 200) {
                            throw new NationalRefusal.Unreachable("HTTP " + answer.statusCode());
                        }
                        return answer.body();
                    } catch (IOException e) {
                        throw new NationalRefusal.Unreachable(e.toString());
                    }
                },
                false);
    }
}
