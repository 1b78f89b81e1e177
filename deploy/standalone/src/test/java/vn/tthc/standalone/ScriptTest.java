package vn.tthc.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tthc.parts.ProjectFiles;

/** The script's words about tools that are missing or too old. */
class ScriptTest {
    @TempDir
    private Path folder;

    private Path tools;

    @BeforeEach
    void aMachineWithTheUsualCommandsOnly() throws IOException {
        tools = Files.createDirectories(folder.resolve("tools"));
        for (var name : new String[] {
            "bash", "env", "sed", "head", "find", "dirname", "readlink", "mktemp", "mkdir", "rm", "cat"
        }) {
            var command = Files.exists(Path.of("/usr/bin", name)) ? "/usr/bin/" + name : "/bin/" + name;
            tool(name, "exec " + command + " \"$@\"");
        }
    }

    @Test
    void anOldMavenIsNamed() throws Exception {
        tool("mvn", "echo 'Apache Maven 3.6.3 (abc)'");
        tool("node", "echo v20.1.0");
        assertThat(run("test"))
                .isEqualTo(
                        "2: Maven 3.8.7 or later is needed, this is 3.6.3. Install a newer one, for example from https://maven.apache.org.");
    }

    @Test
    void aMissingNodeIsNamed() throws Exception {
        tool("mvn", "echo 'Apache Maven 3.9.11 (abc)'");
        assertThat(run("test")).startsWith("2: Node 20 or later is needed").contains("https://nodejs.org");
    }

    @Test
    void anOldNodeIsNamed() throws Exception {
        tool("mvn", "echo 'Apache Maven 4.0.0'");
        tool("node", "echo v18.20.4");
        assertThat(run("test")).startsWith("2: Node 20 or later is needed, this is v18.20.4.");
    }

    @Test
    void helpShowsTheCommands() throws Exception {
        assertThat(run("help")).startsWith("0: Usage: ./tthc COMMAND").contains("status", "token USER");
    }

    private void tool(String name, String body) throws IOException {
        var file = Files.writeString(tools.resolve(name), "#!/bin/bash\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Exit code and all that was said. */
    private String run(String word) throws Exception {
        var builder = new ProcessBuilder(
                        "/bin/bash", ProjectFiles.root().resolve("tthc").toString(), word)
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + ": " + text.strip();
    }
}
