package vn.tthc.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The main paths in a real browser: clerks, citizens, the decision-issuer and the province. The scripts are in {@code
 * acceptance/browser} and bring the browser with them from npm.
 */
@ExtendWith(RunningSuite.class)
class BrowserTest {
    private final Suite suite;

    BrowserTest(Suite suite) {
        this.suite = suite;
    }

    @BeforeAll
    static void bringTheBrowser(Suite suite) {
        var scripts = scripts(suite);
        if (!Files.isDirectory(scripts.resolve("node_modules/axe-core")))
            Processes.run(scripts, suite.environment(), 5, List.of("npm", "ci", "--no-audit", "--no-fund"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "citizen", "decision", "figures", "exchange", "screens"})
    void thePathWorksInTheBrowser(String path) throws IOException {
        var environment = new HashMap<>(suite.environment());
        environment.put("TTHC_URL", suite.gateway().toString());
        environment.put("TTHC_PASSWORD", password());
        var command = new ArrayList<>(List.of("node", "--test", path + ".test.mjs"));
        Processes.run(scripts(suite), environment, 8, command);
    }

    private String password() throws IOException {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(suite.home().resolve("secrets.properties"))) {
            secrets.load(in);
        }
        return secrets.getProperty("demo.password");
    }

    private static Path scripts(Suite suite) {
        return suite.root().resolve("acceptance/browser");
    }
}
