package vn.tthc.catalog.workflow;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.tthc.platform.event.DomainEvent;

/** The present version of a workflow. */
record WorkflowEvent(String key, int version, String name, List<WorkflowStep> steps) implements DomainEvent {
    static WorkflowEvent of(Workflow workflow) {
        return new WorkflowEvent(workflow.key(), workflow.version(), workflow.name(), workflow.steps());
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
