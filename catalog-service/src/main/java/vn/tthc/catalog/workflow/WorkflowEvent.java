package vn.tthc.catalog.workflow;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.event.DomainEvent;

/**
 * A workflow in all its versions. The parts outside {@code versions} are those of the version in force when the event was
 * made, without steps when none was.
 */
record WorkflowEvent(String key, int version, String name, List<WorkflowStep> steps, List<Version> versions)
        implements DomainEvent {

    /** The version that holds on a day is the last one of the list that is effective by then. */
    record Version(
            int version,
            String name,
            @Nullable LocalDate effectiveFrom,
            @Nullable WorkflowDecision decision,
            List<WorkflowStep> steps) {}

    /** @param history all versions of one key */
    static WorkflowEvent of(List<Workflow> history, LocalDate today) {
        List<Workflow> all = history.stream()
                .sorted(Comparator.comparingInt(Workflow::version))
                .toList();
        Workflow last = all.getLast();
        Workflow present = all.stream()
                .filter(w -> w.effectiveOn(today))
                .reduce((a, b) -> b)
                .orElse(null);
        return new WorkflowEvent(
                last.key(),
                present == null ? last.version() : present.version(),
                present == null ? last.name() : present.name(),
                present == null ? List.of() : present.steps(),
                all.stream()
                        .map(w -> new Version(w.version(), w.name(), w.effectiveFrom(), w.decision(), w.steps()))
                        .toList());
    }

    @Override
    public UUID aggregateId() {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String topic() {
        return "tthc.catalog.workflows";
    }

    @Override
    public String type() {
        return "vn.tthc.catalog.workflow.v1";
    }
}
