package vn.tthc.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;
import vn.tthc.platform.background.Loop;

/** Makes the topics that this service owns, as soon as the broker is there; the start does not wait for it. */
@ApplicationScoped
class TopicSetup {
    private static final Logger LOG = Logger.getLogger(TopicSetup.class);

    private final KafkaClients clients;
    private final Map<String, EventsConfig.Topic> topics;
    private final Loop loop;
    private volatile boolean done;

    TopicSetup(KafkaClients clients, EventsConfig config) {
        this.clients = clients;
        this.topics = config.topics();
        this.loop = new Loop("tthc-topics", Duration.ofHours(1), this::makeOnce);
    }

    void start(@Observes StartupEvent started) {
        if (!topics.isEmpty()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (!topics.isEmpty()) {
            loop.stop();
        }
    }

    private boolean makeOnce() throws Exception {
        if (!done) {
            try (Admin admin = clients.admin()) {
                make(admin);
            }
            done = true;
        }
        return false;
    }

    private void make(Admin admin) throws Exception {
        var wanted = new ArrayList<NewTopic>();
        topics.forEach((name, topic) -> wanted.add(describe(name, topic)));
        for (var each : admin.createTopics(wanted).values().entrySet()) {
            try {
                each.getValue().get();
                LOG.infof("Topic %s made", each.getKey());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private static NewTopic describe(String name, EventsConfig.Topic topic) {
        var settings = topic.compacted()
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1");
        return new NewTopic(name, Optional.of(topic.partitions()), Optional.empty()).configs(settings);
    }
}
