package vn.tthc.parts.shared;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tthc.parts.ProjectFiles;
import vn.tthc.parts.process.JavaCommand;

/** Starts the supervisor apart from this process: it outlives it, and a Ctrl-C in the terminal does not reach it. */
final class SupervisorProcess {
    private SupervisorProcess() {}

    static ProcessHandle start(SharedHome home) throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(List.of(JavaCommand.java(), "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Dtthc.project=" + ProjectFiles.root(), "-Duser.timezone=Asia/Ho_Chi_Minh"));
        command.addAll(List.of("-cp", classPath(), PartsSupervisor.class.getName()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(ProjectFiles.root().toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.redirectOutput(ProcessBuilder.Redirect.to(home.log().toFile()));
        return builder.start().toHandle();
    }

    /** This module and what it needs, wherever they were loaded from: a test has class loaders of its own. */
    private static String classPath() {
        return Stream.of(
                        PartsSupervisor.class,
                        org.postgresql.Driver.class,
                        com.fasterxml.jackson.databind.ObjectMapper.class,
                        com.fasterxml.jackson.core.JsonFactory.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class,
                        org.apache.commons.compress.archivers.tar.TarArchiveInputStream.class,
                        org.apache.commons.io.IOUtils.class,
                        org.apache.commons.lang3.StringUtils.class,
                        org.tukaani.xz.XZInputStream.class)
                .map(SupervisorProcess::location)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
