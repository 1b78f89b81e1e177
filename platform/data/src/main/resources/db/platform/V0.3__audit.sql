-- Entries are written with the change, seals after its commit; the application can do neither more than once.
create table audit_entry (
    seq          bigint generated always as identity primary key,
    id           uuid        not null unique,
    at           timestamptz not null,
    actor        text        not null,
    actor_name   text        not null,
    unit         text,
    action       text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    details      jsonb       not null
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, seq);

create table audit_pending (
    seq bigint primary key references audit_entry (seq)
);

create table audit_seal (
    chain_no  bigint primary key,
    entry_seq bigint not null unique,
    prev_hash bytea  not null,
    hash      bytea  not null
);

revoke update, delete, truncate on audit_entry, audit_seal from ${app};
