package vn.tthc.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the suite as their owners make them, so that a consumer under test finds them without their owner. */
final class Topics {
    private static final List<String> COMPACTED = List.of(
            "tthc.catalog.units",
            "tthc.catalog.calendars",
            "tthc.catalog.procedures",
            "tthc.catalog.workflows",
            "tthc.catalog.delegations");
    private static final List<String> KEPT =
            List.of("tthc.catalog.decisions", "tthc.dossier.dossiers", "tthc.feedback.feedbacks");
    private static final int PARTITIONS = 3;

    private Topics() {}

    static void make(String bootstrap) {
        var topics = new ArrayList<NewTopic>();
        COMPACTED.forEach(name -> topics.add(topic(name).configs(Map.of("cleanup.policy", "compact"))));
        KEPT.forEach(name -> topics.add(topic(name).configs(Map.of("cleanup.policy", "delete", "retention.ms", "-1"))));
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
            for (var made : admin.createTopics(topics).values().values()) {
                made.get();
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty());
    }
}
