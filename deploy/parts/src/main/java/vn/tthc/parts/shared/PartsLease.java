package vn.tthc.parts.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import vn.tthc.parts.process.LogTail;
import vn.tthc.parts.process.PartFailed;

/**
 * Keeps the shared parts alive while it is open. The first one starts them. It is a connection to the supervisor, so
 * it ends with its process, however that ends.
 */
public final class PartsLease implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(6);
    private final Socket socket;
    private final SharedParts parts;

    private PartsLease(Socket socket, SharedParts parts) {
        this.socket = socket;
        this.parts = parts;
    }

    /** With a Kafka broker of its own. */
    public static PartsLease take() {
        return take("kafka");
    }

    /** Only keeps PostgreSQL and Keycloak running for others. */
    public static PartsLease keep() {
        return take("keep");
    }

    public SharedParts parts() {
        return parts;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PartsLease take(String wish) {
        var home = SharedHome.ofTheProject();
        try {
            Files.createDirectories(home.path());
            try (var channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                var running = ask(home, wish);
                return running.isPresent() ? running.get() : startAndAsk(home, wish);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PartsLease startAndAsk(SharedHome home, String wish) throws IOException {
        home.withdraw();
        var supervisor = SupervisorProcess.start(home);
        var deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            var lease = ask(home, wish);
            if (lease.isPresent()) {
                return lease.get();
            }
            if (!supervisor.isAlive()) {
                break;
            }
            pause();
        }
        throw new PartFailed(
                "The shared parts did not start. End of " + home.log() + ":\n" + LogTail.of(home.log(), 40));
    }

    private static Optional<PartsLease> ask(SharedHome home, String wish) {
        var door = home.door().orElse(null);
        if (door == null) {
            return Optional.empty();
        }
        try {
            var socket = new Socket();
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port()), 1_000);
            socket.getOutputStream().write((door.token() + " " + wish + "\n").getBytes(StandardCharsets.UTF_8));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            if (answer != null) {
                return Optional.of(new PartsLease(socket, SharedParts.fromJson(answer)));
            }
            socket.close();
        } catch (IOException e) {
            // nobody there any more
        }
        return Optional.empty();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted", e);
        }
    }
}
