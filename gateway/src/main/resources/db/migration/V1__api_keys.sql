-- The application's role owns nothing; it gets data rights on what the owner makes from here on.
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage, select on sequences to ${app};
grant usage on schema public to ${app};

-- Keys of national consumers: who may read what, why, until when and how often. Nothing of it changes but the end.
create table api_key (
    id            uuid primary key,
    request       text        not null unique, -- of the command that issued it: a command sent twice issues one key
    name          text        not null,
    owner         text        not null,
    contact       text        not null,
    purpose       text        not null,
    legal_ground  text        not null,
    scopes        text[]      not null check (cardinality(scopes) > 0),
    units         text[]      not null,        -- empty: the whole province
    fields        text[]      not null,        -- empty: all
    period_from   date,                        -- null: from the beginning
    period_to     date,                        -- null: without end
    addresses     text[]      not null,        -- empty: from anywhere
    per_minute    integer     not null check (per_minute > 0),
    per_day       integer     not null check (per_day > 0),
    expires_at    timestamptz not null,
    issued_at     timestamptz not null,
    issued_by     text        not null,
    revoked_at    timestamptz,
    revoked_by    text,
    revoke_reason text,
    check (period_to >= period_from),
    check ((revoked_at is null) = (revoked_by is null)),
    check ((revoked_at is null) = (revoke_reason is null))
);
create index api_key_issued on api_key (issued_at desc, id desc);

-- What a consumer sends: known by its first characters and its hash only. Two are valid while one takes over from another.
create table api_key_secret (
    prefix       text primary key,
    key_id       uuid        not null references api_key,
    hash         bytea       not null check (length(hash) = 32),
    made_at      timestamptz not null,
    made_by      text        not null,
    valid_until  timestamptz, -- null: as long as the key
    last_used_at timestamptz
);
create index api_key_secret_key on api_key_secret (key_id, made_at);

-- Requests of a day, against the quota, and the rows that they read.
create table api_key_day (
    key_id   uuid    not null references api_key,
    day      date    not null,
    requests integer not null,
    rows     bigint  not null,
    primary key (key_id, day)
);

-- Each read: what was asked, and how many rows were answered.
create table api_key_read (
    id      bigint generated always as identity primary key,
    key_id  uuid        not null references api_key,
    prefix  text        not null,
    at      timestamptz not null,
    query   text        not null,
    filter  jsonb       not null,
    rows    bigint      not null,
    status  integer     not null,
    address text
);
create index api_key_read_key on api_key_read (key_id, id desc);
create index api_key_read_at on api_key_read (at);

-- What was done to a key, by whom.
create table api_key_event (
    id     bigint generated always as identity primary key,
    key_id uuid        not null references api_key,
    at     timestamptz not null,
    kind   text        not null check (kind in ('ISSUED', 'ROTATED', 'REVOKED')),
    actor  text        not null,
    note   text        not null
);
create index api_key_event_key on api_key_event (key_id, id);

-- What has happened stays as it was.
revoke update, delete on api_key_read, api_key_event from ${app};
revoke delete on api_key, api_key_secret, api_key_day from ${app};
