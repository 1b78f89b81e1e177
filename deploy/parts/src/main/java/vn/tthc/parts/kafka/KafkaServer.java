package vn.tthc.parts.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tthc.parts.ProjectFiles;
import vn.tthc.parts.Versions;
import vn.tthc.parts.process.JavaCommand;
import vn.tthc.parts.process.Part;
import vn.tthc.parts.process.PartFailed;
import vn.tthc.parts.process.PartProcess;
import vn.tthc.parts.process.Ports;

/** One Kafka node, broker and controller, on loopback. Topics are made by those who own them, never by asking for them. */
public final class KafkaServer implements Part {
    private static final Duration READY = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(15);
    private final Path home;
    private final int port;
    private final PartProcess process;

    public KafkaServer(Path home, int port) {
        this.home = home;
        this.port = port;
        this.process = new PartProcess(name(), home.resolve("kafka.log"), home.resolve("kafka.pid"));
    }

    @Override
    public String name() {
        return "Kafka";
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        process.stop(GRACE);
        var settings = writeSettings(Ports.free());
        if (!Files.isRegularFile(home.resolve("data/meta.properties"))) {
            format(settings);
        }
        process.launch(java("-Xms64m", "-Xmx256m", "kafka.Kafka", settings.toString()), home, Map.of());
        process.await(READY, () -> Ports.answers(port));
    }

    @Override
    public void stop() {
        process.stop(GRACE);
    }

    @Override
    public @Nullable ProcessHandle process() {
        return process.handle();
    }

    private Path writeSettings(int controllerPort) {
        var text = """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                num.partitions=1
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=8
                transaction.state.log.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                min.insync.replicas=1
                group.initial.rebalance.delay.ms=0
                auto.create.topics.enable=false
                num.network.threads=2
                num.io.threads=4
                log.segment.bytes=67108864
                log.retention.hours=-1
                """.formatted(port, controllerPort, home.resolve("data"));
        try {
            Files.createDirectories(home);
            return Files.writeString(home.resolve("server.properties"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void format(Path settings) {
        var log = home.resolve("kafka.log").toFile();
        var builder = new ProcessBuilder(java(
                        "-Xmx128m", "kafka.tools.StorageTool", "format", "-t", clusterId(), "-c", settings.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        try {
            if (builder.start().waitFor() != 0) {
                throw new PartFailed("Kafka's storage could not be formatted; see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted", e);
        }
    }

    private static String clusterId() {
        var id = java.util.UUID.randomUUID();
        var bytes = java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        var text = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
        return text.startsWith("-") ? "A" + text.substring(1) : text;
    }

    private static List<String> java(String... arguments) {
        var jars = ProjectFiles.cachedVersion("kafka", Versions.ofTheBuild().kafka());
        var command = new ArrayList<>(List.of(
                JavaCommand.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                jars.resolve("*").toString()));
        for (var argument : arguments) {
            if (argument.startsWith("-Xm")) {
                command.add(1, argument);
            } else {
                command.add(argument);
            }
        }
        return command;
    }
}
