-- Exchange of dossiers with the national portal (Cổng Dịch vụ công quốc gia): what the portal should know of each dossier, and
-- what it has acknowledged. Written by a trigger, so that no change of a dossier, on whatever way, is forgotten.
create table exchange_entry (
    dossier_id           uuid        primary key,
    standing             text        not null default 'WAITING' check (standing in ('WAITING', 'ACKNOWLEDGED', 'STUCK')),
    due_revision         int         not null,
    due_since            timestamptz,
    known_there          boolean     not null default false,
    state_revision       int         not null default 0,
    progress_no          int         not null default 0,
    result_digest        text,
    remote_status        int         check (remote_status between 1 and 10),
    remote_status_at     timestamptz,
    tries                int         not null default 0,
    next_try_at          timestamptz,
    leased_until         timestamptz,
    leased_by            text,
    cause                text,
    portal_says          text,
    last_sent_at         timestamptz,
    last_acknowledged_at timestamptz,
    receipt              text,
    last_hash            text,
    changed_at           timestamptz not null default now(),
    check ((standing = 'ACKNOWLEDGED') = (due_since is null)),
    check ((standing = 'WAITING') = (next_try_at is not null)),
    check (standing <> 'STUCK' or cause is not null)
);
comment on column exchange_entry.due_revision is 'Revision of the dossier that the portal should know';
comment on column exchange_entry.state_revision is 'Revision whose state the portal has acknowledged; 0: none';
comment on column exchange_entry.progress_no is 'Entries of the timeline up to this number are acknowledged';
comment on column exchange_entry.result_digest is 'SHA-256 of the result that is acknowledged; null: none';
comment on column exchange_entry.leased_until is 'One process at a time sends what a dossier needs, in order';
comment on column exchange_entry.last_hash is 'Of the last message: the next one names it';
create index exchange_entry_due on exchange_entry (next_try_at) where standing = 'WAITING';
create index exchange_entry_open on exchange_entry (standing, due_since, dossier_id) where standing <> 'ACKNOWLEDGED';
create index exchange_entry_changed on exchange_entry (changed_at desc, dossier_id desc);

-- Every message and what came of it, once and for all: the text that was signed, with the hash of the message before.
create table exchange_message (
    no         bigint      generated always as identity primary key,
    dossier_id uuid        not null,
    sent_at    timestamptz not null,
    record     text        not null check (record is json object),
    hash       text        not null,
    signature  text        not null,
    key_id     text        not null
);
create index exchange_message_dossier on exchange_message (dossier_id, no desc);
create table exchange_key (
    key_id        text        primary key,
    public_key    text        not null,
    first_used_at timestamptz not null default now()
);
comment on table exchange_key is 'Public keys that messages were ever signed with, so that old signatures can be checked';
revoke update, delete on exchange_message from ${app};
revoke update, delete on exchange_key from ${app};

-- Whether the portal can be reached at all; one row.
create table exchange_link (
    id                   int         primary key check (id = 1),
    interrupted          boolean     not null default false,
    since                timestamptz,
    tries                int         not null default 0,
    next_try_at          timestamptz,
    cause                text,
    portal_says          text,
    last_acknowledged_at timestamptz
);
insert into exchange_link (id) values (1);

-- Comparison of what is here with what the portal has (đối soát).
create table reconciliation (
    id           uuid        primary key,
    trigger      text        not null check (trigger in ('DAILY', 'BY_HAND')),
    state        text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    from_day     date        not null,
    to_day       date        not null check (to_day >= from_day),
    started_at   timestamptz not null,
    started_by   text,
    finished_at  timestamptz,
    leased_until timestamptz,
    ours         int         not null default 0,
    theirs       int         not null default 0,
    agreeing     int         not null default 0,
    under_way    int         not null default 0,
    repaired     int         not null default 0,
    closed       int         not null default 0,
    differences  text        not null default '{}' check (differences is json object),
    cause        text,
    portal_says  text
);
create unique index reconciliation_one_at_a_time on reconciliation (state) where state = 'RUNNING';
create index reconciliation_newest on reconciliation (started_at desc);

create table portal_difference (
    id             uuid        primary key,
    code           text        not null,
    dossier_id     uuid,
    filed_on       date        not null,
    kind           text        not null,
    our_status     int,
    their_status   int,
    our_progress   int,
    their_progress int,
    acknowledged   boolean     not null,
    receipt        text,
    first_seen_at  timestamptz not null,
    last_seen_at   timestamptz not null,
    seen           int         not null default 1,
    last_run       uuid        not null,
    repairs        int         not null default 0,
    repaired_at    timestamptz,
    closed_at      timestamptz,
    closed_by      text,
    ground         text,
    check ((closed_by is null) = (ground is null))
);
comment on column portal_difference.dossier_id is 'null: only the portal has it';
comment on column portal_difference.acknowledged is 'the portal had acknowledged what it now lacks';
create unique index portal_difference_open on portal_difference (code) where closed_at is null;
create index portal_difference_day on portal_difference (filed_on) where closed_at is null;
create index portal_difference_newest on portal_difference (last_seen_at desc, id desc);
create index portal_difference_settled on portal_difference (code) where closed_by is not null;

-- Whoever sees the dossier sees its exchange; what only the portal has is for the province.
alter table exchange_entry enable row level security;
alter table exchange_message enable row level security;
alter table portal_difference enable row level security;
create policy rows_of_dossiers on exchange_entry using ((select scope_is_all())
    or exists (select 1 from dossier d where d.id = dossier_id));
create policy rows_of_dossiers on exchange_message using ((select scope_is_all())
    or exists (select 1 from dossier d where d.id = dossier_id));
create policy rows_of_dossiers on portal_difference using ((select scope_is_all())
    or exists (select 1 from dossier d where d.id = dossier_id));

create function exchange_due() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into exchange_entry as e (dossier_id, due_revision, due_since, next_try_at)
        select dossier_id, max(no), now(), now() from fresh group by dossier_id order by dossier_id
    on conflict (dossier_id) do update set
        due_revision = greatest(e.due_revision, excluded.due_revision),
        due_since = coalesce(e.due_since, excluded.due_since),
        standing = 'WAITING',
        next_try_at = case when e.standing = 'WAITING' then e.next_try_at else excluded.next_try_at end,
        tries = case when e.standing = 'WAITING' then e.tries else 0 end,
        changed_at = excluded.changed_at;
    return null;
end $$;
create trigger exchange_due after insert on timeline_entry
    referencing new table as fresh for each statement execute function exchange_due();

-- Dossiers from before: all of them are due; half of what is sent is what came last, so nobody waits behind them.
insert into exchange_entry (dossier_id, due_revision, due_since, next_try_at)
    select id, revision, now(), now() from dossier;
