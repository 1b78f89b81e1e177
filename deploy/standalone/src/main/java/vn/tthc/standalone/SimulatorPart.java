package vn.tthc.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.parts.process.JavaCommand;
import vn.tthc.parts.process.Part;
import vn.tthc.parts.process.PartProcess;
import vn.tthc.parts.process.Ports;

/** The program of {@code deploy/simulators} that plays the national portal (Cổng Dịch vụ công quốc gia). */
final class SimulatorPart implements Part {
    private static final String MAIN = "vn.tthc.simulators.portal.NationalPortal";
    private static final Duration READY = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private final Path home;
    private final int port;
    private final String key;
    private final PartProcess process;

    /** @param home for its data, log and pid file @param key which it asks of everybody */
    SimulatorPart(Path home, int port, String key) {
        this.home = home;
        this.port = port;
        this.key = key;
        this.process = new PartProcess(name(), home.resolve("portal.log"), home.resolve("portal.pid"));
    }

    @Override
    public String name() {
        return "portal";
    }

    @Override
    public void start() {
        process.stop(GRACE);
        var command = List.of(
                JavaCommand.java(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                MAIN,
                String.valueOf(port),
                home.resolve("dossiers.jsonl").toString());
        process.launch(command, home, Map.of("TTHC_PORTAL_KEY", key));
        process.await(READY, () -> Ports.answers(port));
    }

    @Override
    public void stop() {
        process.stop(GRACE);
    }

    @Override
    public @Nullable ProcessHandle process() {
        return process.handle();
    }
}
