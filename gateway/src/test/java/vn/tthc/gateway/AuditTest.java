package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.tthc.test.Tokens;

/** The GraphQL over HTTP specification, audited by the program that its authors audit servers with. */
@QuarkusTest
class AuditTest extends GatewayTest {
    private static final Path AUDIT = Path.of("src/test/audit");

    @TestHTTPResource("/graphql")
    URI address;

    @Test
    void everyAuditOfTheSpecificationIsPassed() throws IOException, InterruptedException {
        if (!Files.isDirectory(AUDIT.resolve("node_modules"))) {
            run(List.of("npm", "ci", "--no-audit", "--no-fund"), Map.of());
        }
        var token = Map.of("TTHC_TOKEN", Tokens.plain("tuphap.xuly"));
        List<JsonObject> audits = run(List.of("node", "audit.mjs", address.toString()), token)
                .lines()
                .map(JsonObject::new)
                .toList();
        assertThat(audits).hasSize(61).allMatch(audit -> "ok".equals(audit.getString("status")));
    }

    private static String run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("audit", ".log");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(AUDIT.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(3, TimeUnit.MINUTES);
            process.destroyForcibly();
            String text = Files.readString(output);
            assertThat(ended && process.exitValue() == 0)
                    .as("%s: %s", command, text)
                    .isTrue();
            return text;
        } finally {
            Files.delete(output);
        }
    }
}
