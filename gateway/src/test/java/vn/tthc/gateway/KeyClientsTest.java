package vn.tthc.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/clients as they stand there, run against this gateway. */
@QuarkusTest
class KeyClientsTest extends KeyTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "clients").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void theExampleWithCurlWorks() throws Exception {
        assertThat(run("bash", "figures.sh"))
                .contains("\"name\":\"Thống kê TTHC\"")
                .contains("3.0")
                .endsWith("cases: 3");
    }

    @Test
    void theExampleInPythonWorks() throws Exception {
        assertThat(run("python3", "figures.py")).isEqualTo("figure: 3, by pages: 3, by file: 3");
    }

    @Test
    void theExampleInJavaScriptWorks() throws Exception {
        assertThat(run("node", "figures.mjs")).isEqualTo("figure: 3, by pages: 3, by file: 3");
    }

    private String run(String program, String example) throws IOException, InterruptedException {
        figuresAreThere();
        var command = new ArrayList<>(List.of(program, EXAMPLES.resolve(example).toString()));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("TTHC_URL", "http://127.0.0.1:" + RestAssured.port);
        builder.environment().put("TTHC_KEY", issue(terms()).secret());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output.strip();
    }
}
