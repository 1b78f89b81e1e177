package vn.tthc.platform.sample;

import java.util.UUID;
import vn.tthc.platform.event.DomainEvent;

record NoteWritten(UUID aggregateId, String unitId, String text) implements DomainEvent {
    static final String TOPIC = "tthc.sample.notes";
    static final String TYPE = "vn.tthc.sample.note-written.v1";

    @Override
    public String key() {
        return aggregateId.toString();
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return TYPE;
    }
}
