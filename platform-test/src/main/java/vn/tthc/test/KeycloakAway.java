package vn.tthc.test;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keycloak as it is when it hangs: it takes connections and answers nothing. Other modules may be using the same one, so it
 * is away for as short as the work takes and comes back by itself after three seconds, whatever happens to the test.
 */
public final class KeycloakAway {
    private KeycloakAway() {}

    public static void during(Runnable work) {
        long pid = Kill.listenerOf(URI.create(Run.get("keycloak")).getPort());
        try {
            new ProcessBuilder("sh", "-c", "kill -STOP " + pid + "; sleep 3; kill -CONT " + pid).start();
            await(pid, "T");
            work.run();
        } catch (IOException e) {
            throw new AssertionError("Keycloak cannot be stopped", e);
        } finally {
            signal("-CONT", pid);
        }
    }

    private static void await(long pid, String state) throws IOException {
        for (long end = System.nanoTime() + 2_000_000_000L; System.nanoTime() < end; Thread.onSpinWait()) {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            if (stat.substring(stat.lastIndexOf(')') + 2).startsWith(state)) {
                return;
            }
        }
        throw new AssertionError("Keycloak did not stop");
    }

    private static void signal(String signal, long pid) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
