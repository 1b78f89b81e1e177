package vn.tthc.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.parts.process.JavaCommand;
import vn.tthc.parts.process.Part;
import vn.tthc.parts.process.PartProcess;

/** One of our services, in a JVM with a bounded heap. */
final class ServicePart implements Part {
    private static final Duration READY = Duration.ofSeconds(180);
    private static final Duration GRACE = Duration.ofSeconds(20);

    /** Four times the usual: on two cores the optimizing compiler would have half of the start and of the first load for itself. */
    private static final List<String> LATER_OPTIMIZED = List.of(
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=2400",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=160000");

    /**
     * The part of the heap for what lives as long as a request. By default it is a third of what the service has begun to use:
     * too little for two thousand requests a second, each of which then waits for forty collections.
     */
    private static final int YOUNG = 4;

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String name;
    private final Path jar;
    private final Path home;
    private final int port;
    private final int heap;
    private final Map<String, String> settings;
    private final PartProcess process;

    /** @param home for log and pid file @param heap most megabytes of the heap */
    ServicePart(String name, Path jar, Path home, int port, int heap, Map<String, String> settings) {
        this.name = name;
        this.jar = jar;
        this.home = home;
        this.port = port;
        this.heap = heap;
        this.settings = settings;
        this.process = new PartProcess(name, home.resolve(name + ".log"), home.resolve(name + ".pid"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        process.stop(GRACE);
        if (!Files.isRegularFile(jar)) {
            throw new UsageError(jar + " is missing: run `mvn package -DskipTests`, or leave out TTHC_BUILD=never.");
        }
        var command = new ArrayList<>(
                List.of(JavaCommand.java(), "-Xms64m", "-Xmx" + heap + "m", "-Xmn" + heap / YOUNG + "m"));
        command.addAll(LATER_OPTIMIZED);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                jar.toString()));
        process.launch(command, home, settings);
        process.await(READY, () -> ready(port));
    }

    @Override
    public void stop() {
        process.stop(GRACE);
    }

    @Override
    public @Nullable ProcessHandle process() {
        return process.handle();
    }

    static boolean ready(int port) {
        var address = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
