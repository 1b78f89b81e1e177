-- One row for each dossier and feedback: where it counts, the moments that matter, and the days that count.
create table fact (
    id             uuid primary key,
    kind           text   not null check (kind in ('DOSSIER', 'FEEDBACK')),
    code           text   not null,
    revision       bigint not null,
    unit_id        text   not null,
    field_code     text   not null,
    procedure_code text   not null,
    level          text   not null,
    channel        text   not null,
    received_at    timestamptz,
    due_at         timestamptz,
    paused_at      timestamptz,
    answered_at    timestamptz,
    ended_at       timestamptz,
    changed_at     timestamptz not null,
    state          text   not null,
    outcome        text,
    -- What this row has added to the counters; a change takes exactly this away again.
    arrival        text,
    received_on    date,
    closing        text,
    closed_on      date,
    hold           text,
    hold_from      date,
    hold_until     date,
    check ((arrival is null) = (received_on is null)),
    check ((closing is null) = (closed_on is null)),
    check ((hold is null) = (hold_from is null)),
    check (closed_on >= received_on),
    check (hold_until > hold_from)
);
create index fact_received on fact (received_at desc, id desc);
create index fact_unit_received on fact (unit_id, received_at desc, id desc);
create index fact_closed on fact (closed_on, unit_id) where closed_on is not null;
create index fact_open on fact (unit_id, received_on) where closed_on is null and received_on is not null;

-- Sums of what the facts add, by day, and the same summed up by month and by year, so that any window is a few ranges.
create table counter (
    grain          text   not null check (grain in ('DAY', 'MONTH', 'YEAR')),
    period         date   not null, -- first day of the day, month or year
    measure        text   not null,
    unit_id        text   not null,
    field_code     text   not null,
    procedure_code text   not null,
    level          text   not null,
    channel        text   not null,
    count          bigint not null,
    primary key (grain, period, measure, unit_id, procedure_code, field_code, level, channel)
);
create index counter_unit on counter (unit_id, grain, period);

create table field_name (
    code           text primary key,
    name           text    not null,
    from_catalogue boolean not null
);

create table procedure_name (
    code             text primary key,
    name             text    not null,
    field_code       text    not null,
    handling_unit_id text, -- the department that handles it; null: the receiving commune
    from_catalogue   boolean not null
);
create index procedure_name_unit on procedure_name (handling_unit_id, field_code);

-- Time of the latest event taken in.
create table taken_in (
    topic         text        not null,
    partition     integer     not null,
    last_event_at timestamptz not null,
    primary key (topic, partition)
);

-- A department sees the figures of its fields everywhere: the fields of the procedures that it handles.
create function scope_fields() returns text[]
    language sql stable parallel safe
    return case when current_setting('app.scope', true) = 'units'
        then array(select distinct field_code from procedure_name where handling_unit_id = any (scope_units()))
        else array[]::text[] end;

alter table fact enable row level security;
create policy fact_in_scope on fact
    using ((select scope_is_all())
        or unit_id = any ((select scope_units())::text[])
        or field_code = any ((select scope_fields())::text[]));

alter table counter enable row level security;
create policy counter_in_scope on counter
    using ((select scope_is_all())
        or unit_id = any ((select scope_units())::text[])
        or field_code = any ((select scope_fields())::text[]));
