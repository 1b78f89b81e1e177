package vn.tthc.platform.production;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Ends a packaged process at its start when it is set up for development, and says which setting it is. */
@ApplicationScoped
class ProductionCheck {
    private static final Logger LOG = Logger.getLogger(ProductionCheck.class);

    private final Config config;

    ProductionCheck(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(1) StartupEvent started) {
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            return;
        }
        Map<String, String> settings = settings();
        List<String> faults = ProductionSettings.faults(settings);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Not started, because of these settings: " + String.join("; ", faults));
        }
        if (ProductionSettings.isDemo(settings)) {
            LOG.warnf("%s=true: a demonstration with demo accounts, on this machine alone", ProductionSettings.DEMO);
        }
    }

    private Map<String, String> settings() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("tthc.") || name.equals(ProductionSettings.HOST))
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> config.getOptionalValue(name, String.class)
                        .orElse("")));
    }
}
