package vn.tthc.dossier.exchange;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.simulators.portal.NationalPortal;

/** The national portal as a program that can misbehave, for the tests of this module. */
public class PortalParts implements QuarkusTestResourceLifecycleManager {
    private static final String KEY = "a-key-of-the-province";
    private @Nullable NationalPortal portal;

    @Override
    public Map<String, String> start() {
        var started = NationalPortal.start(0, KEY, null);
        portal = started;
        System.setProperty(Portal.URL, started.url());
        return Map.of("tthc.portal.url", started.url(), "tthc.portal.key", KEY);
    }

    @Override
    public void stop() {
        var started = portal;
        if (started != null) {
            started.close();
        }
    }
}
