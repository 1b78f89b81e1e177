package vn.tthc.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSummaryTest {
    @TempDir
    private Path root;

    @Test
    void reportsOfAllModulesAreAdded() throws Exception {
        report("a-service", "One", "time=\"1,001.5\" tests=\"3\" errors=\"1\" skipped=\"0\" failures=\"1\"");
        report("a-service", "Two", "time=\"0.5\" tests=\"4\" errors=\"0\" skipped=\"1\" failures=\"0\"");
        report("deploy/b", "Three", "time=\"2\" tests=\"5\" errors=\"0\" skipped=\"0\" failures=\"0\"");
        var summary = TestSummary.of(root);
        assertThat(summary.failed()).isEqualTo(2);
        assertThat(summary.lines()).hasSize(4);
        assertThat(summary.lines().get(1)).matches("a-service +7 +2 +1 +1002");
        assertThat(summary.lines().getLast()).matches("all +12 +2 +1 +1004");
    }

    @Test
    void aReportOfSeveralFilesCountsEachOfThem() throws Exception {
        var folder = Files.createDirectories(root.resolve("web/target/surefire-reports"));
        Files.writeString(folder.resolve("TEST-web.xml"), """
                <testsuites name="web" tests="3" failures="1" errors="0" time="9">
                    <testsuite name="a" tests="1" failures="0" errors="0" skipped="0" time="1"></testsuite>
                    <testsuite name="b" tests="2" failures="1" errors="0" skipped="0" time="2"></testsuite>
                </testsuites>""");
        assertThat(TestSummary.of(root).lines().getLast()).matches("all +3 +1 +0 +3");
    }

    private void report(String module, String name, String attributes) throws Exception {
        var folder = Files.createDirectories(root.resolve(module).resolve("target/surefire-reports"));
        Files.writeString(
                folder.resolve("TEST-" + name + ".xml"),
                "<?xml version=\"1.0\"?>\n<testsuite name=\"" + name + "\" " + attributes + ">");
    }
}
