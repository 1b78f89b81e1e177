package vn.tthc.simulators.portal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Plays the national portal (Cổng Dịch vụ công quốc gia) for whoever sends dossiers to it: on loopback, strict about
 * what it takes, and as unreliable as it is told to be.
 */
public final class NationalPortal implements AutoCloseable {
    static {
        // A small answer goes out at once; without it the other side's delayed acknowledgement holds it back for 40 ms.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Misbehaviours misbehaviours = new Misbehaviours();
    private final RequestLog requests = new RequestLog();
    private final Desk desk;

    private NationalPortal(HttpServer server, String key, @Nullable Path storeFile) {
        this.server = server;
        desk = new Desk(new Store(storeFile == null ? new Journal.Memory() : new FileJournal(storeFile)));
        server.setExecutor(threads);
        server.createContext(
                "/",
                new Door(
                        new PortalRoutes(key, desk, misbehaviours, requests),
                        new ControlRoutes(desk, misbehaviours, requests)));
        server.start();
    }

    /**
     * Starts it.
     *
     * @param port 0: any that is free
     * @param key which every request must bring
     * @param storeFile JSON lines, appended to, and read again at the next start; null: it forgets with its end
     */
    public static NationalPortal start(int port, String key, @Nullable Path storeFile) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            return new NationalPortal(HttpServer.create(address, 0), key, storeFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code PORT [STORE]}; the key is in the environment, where a list of processes does not show it. */
    public static void main(String[] arguments) {
        var key = System.getenv("TTHC_PORTAL_KEY");
        if (arguments.length < 1 || arguments.length > 2 || !arguments[0].matches("\\d{1,5}") || key == null) {
            System.err.println("Usage: TTHC_PORTAL_KEY=... NationalPortal PORT [STORE]");
            System.exit(2);
            return;
        }
        var portal = start(Integer.parseInt(arguments[0]), key, arguments.length == 1 ? null : Path.of(arguments[1]));
        System.out.println(portal.url());
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on; takes the place of one of the same kind. */
    public void misbehave(Misbehaviour misbehaviour) {
        misbehaviours.begin(misbehaviour);
    }

    /** Ends all misbehaviour. */
    public void behave() {
        misbehaviours.end();
    }

    /** What it has of a dossier. */
    public Optional<KeptDossier> dossier(String code) {
        return desk.dossier(code);
    }

    /** The latest requests, also those that were refused or struck by misbehaviour, in the order they came. */
    public List<Request> requests() {
        return requests.latest();
    }

    /** Puts in a dossier that no province sent, or changes fields of one that is there; {@code MaHoSo} says which. */
    public void put(Map<String, ?> fields) {
        desk.put(Json.MAPPER.valueToTree(fields));
    }

    /** Forgets a dossier, its progress and its result. */
    public void forget(String code) {
        desk.forget(code);
    }

    @Override
    public void close() {
        misbehaviours.end();
        server.stop(0);
        threads.shutdownNow();
        desk.close();
    }
}
