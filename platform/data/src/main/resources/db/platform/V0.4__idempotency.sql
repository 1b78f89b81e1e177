create table idempotency (
    actor      text        not null,
    key        text        not null,
    request    text        not null,
    answer     jsonb,
    created_at timestamptz not null,
    primary key (actor, key)
);
create index idempotency_created_at on idempotency using brin (created_at);
