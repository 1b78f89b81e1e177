package vn.tthc.platform.event;

import java.util.UUID;

/** A fact that others rely on. The record that implements it is the payload, as JSON; null components are left out. */
public interface DomainEvent {
    /** What the event is about: {@code ce_subject}. */
    UUID aggregateId();

    /** Key of the Kafka record: events with the same key stay in order. */
    String key();

    String topic();

    /** With version, for example {@code vn.tthc.catalog.unit.v1}. */
    String type();
}
