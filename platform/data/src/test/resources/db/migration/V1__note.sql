create table note (
    id       uuid primary key,
    unit_id  text    not null,
    text     text    not null,
    revision integer not null,
    unique (unit_id, text)
);
alter table note enable row level security;
create policy note_scope on note
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::text[]));

-- What the handler has seen: one row for each time an event took effect.
create table note_seen (
    note_id uuid not null,
    text    text not null,
    seen_at timestamptz not null default clock_timestamp()
);
