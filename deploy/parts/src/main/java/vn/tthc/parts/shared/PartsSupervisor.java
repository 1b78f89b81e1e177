package vn.tthc.parts.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import vn.tthc.parts.process.Secrets;

/**
 * The process behind the leases. Ends, with all parts, when nobody has held a lease for a while.
 */
public final class PartsSupervisor {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final SharedServers servers;
    private final String token = Secrets.random();
    private int leases;
    private long idleSince = System.nanoTime();
    private boolean ending;

    private PartsSupervisor(SharedServers servers) {
        this.servers = servers;
    }

    /** Takes no arguments; the project is told by the system property {@code tthc.project}. */
    public static void main(String... none) throws Exception {
        var home = SharedHome.ofTheProject();
        var servers = new SharedServers(home.path());
        Runtime.getRuntime().addShutdownHook(new Thread(servers::stop));
        servers.start();
        new PartsSupervisor(servers).serve(home);
    }

    private void serve(SharedHome home) throws IOException, InterruptedException {
        try (var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            home.announce(new SharedHome.Door(ProcessHandle.current().pid(), door.getLocalPort(), token));
            Thread.ofVirtual().start(() -> accept(door));
            log("ready");
            while (!overdue()) {
                servers.revive();
                Thread.sleep(500);
            }
            home.withdraw();
        }
        log("nobody holds a lease: ending");
    }

    private void accept(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                Thread.ofVirtual().start(() -> hold(socket));
            } catch (IOException e) {
                log("door closed");
            }
        }
    }

    /** For as long as the other side stays connected. */
    private void hold(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var request = in.readLine();
            if (request == null || !request.startsWith(token + " ") || !begin()) {
                return;
            }
            try (var broker = servers.broker(request.endsWith(" kafka"))) {
                var answer = servers.describe(broker.bootstrapServers()).toJson() + "\n";
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                while (in.readLine() != null) {
                    log("a lease has nothing to say, and says it");
                }
            } finally {
                end();
            }
        } catch (IOException | RuntimeException e) {
            log("a lease ended: " + e);
        }
    }

    private synchronized boolean begin() {
        if (!ending) {
            leases++;
        }
        return !ending;
    }

    private synchronized void end() {
        leases--;
        idleSince = System.nanoTime();
    }

    private synchronized boolean overdue() {
        ending = leases == 0 && System.nanoTime() - idleSince > PATIENCE.toNanos();
        return ending;
    }

    static void log(String message) {
        System.out.println(LocalTime.now().withNano(0) + " " + message);
    }
}
