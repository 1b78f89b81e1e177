-- Column names of Debezium's outbox event router; aggregatetype is the topic, aggregateid the Kafka key.
create table outbox (
    seq           bigint generated always as identity primary key,
    id            uuid        not null unique,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    subject       uuid        not null,
    payload       jsonb       not null,
    created_at    timestamptz not null
);

create table inbox (
    event_id    uuid primary key,
    received_at timestamptz not null
);
create index inbox_received_at on inbox using brin (received_at);

create table parked_event (
    id        uuid primary key,
    topic     text        not null,
    partition integer     not null,
    "offset"  bigint      not null,
    key       text,
    type      text,
    reason    text        not null,
    detail    text        not null,
    data      text,
    parked_at timestamptz not null,
    unique (topic, partition, "offset")
);

create table replica (
    topic      text        not null,
    key        text        not null,
    document   jsonb       not null,
    event_id   uuid        not null,
    updated_at timestamptz not null,
    primary key (topic, key)
);
