package vn.tthc.catalog.unit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.tthc.platform.event.DomainEvent;
import vn.tthc.platform.unit.UnitState;

/** The state of a unit after a change. */
record UnitEvent(@JsonValue UnitState state) implements DomainEvent {
    @Override
    public UUID aggregateId() {
        return UUID.nameUUIDFromBytes(state.id().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String key() {
        return state.id();
    }

    @Override
    public String topic() {
        return UnitState.TOPIC;
    }

    @Override
    public String type() {
        return "vn.tthc.catalog.unit.v1";
    }
}
