create extension if not exists pg_trgm;

-- One dossier (hồ sơ). The handling unit is part of the key: large tables are to be distributed by it.
create table dossier (
    handling_unit_id     text        not null,
    id                   uuid        not null,
    receiving_unit_id    text        not null,
    code                 text        not null unique,
    check_secret         text        not null,
    external_ref         text        unique,
    revision             int         not null check (revision > 0),
    state                text        not null,
    procedure_code       text        not null,
    procedure_name       text        not null,
    procedure_version_id text        not null,
    case_name            text,
    field_code           text        not null,
    field_name           text        not null,
    level                text        not null,
    channel              text        not null,
    applicant_name       text        not null,
    identity_number      text        not null,
    search_text          text        not null,
    fee_due              bigint      not null check (fee_due >= 0),
    fee_paid             boolean     not null,
    paid_online          boolean     not null,
    return_by            text        not null,
    registered_at        timestamptz not null,
    received_at          timestamptz,
    accept_by            timestamptz,
    promised_at          timestamptz,
    due_at               timestamptz,
    due_sort             timestamptz not null,
    paused_at            timestamptz,
    ended_at             timestamptz,
    returned_at          timestamptz,
    changed_at           timestamptz not null,
    outcome              text,
    step_no              int         not null,
    step_due_at          timestamptz,
    assignee             text,
    assignee_name        text,
    content              text        not null check (content is json object),
    primary key (handling_unit_id, id)
);
comment on column dossier.due_sort is 'What queues are sorted by: the appointment, or the end of the acceptance clock; infinity without one';
comment on column dossier.content is 'Parts that are only read with the whole dossier: applicant, papers, pinned workflow, pauses, extensions, result';

create index dossier_id on dossier (id);
create index dossier_open_by_handling on dossier (handling_unit_id, due_sort, id) where ended_at is null;
create index dossier_open_by_receiving on dossier (receiving_unit_id, due_sort, id) where returned_at is null;
create index dossier_open on dossier (due_sort, id) where ended_at is null;
create index dossier_to_return on dossier (receiving_unit_id, ended_at, id) where state = 'SETTLED';
create index dossier_by_time on dossier (registered_at desc, id desc);
create index dossier_by_time_handling on dossier (handling_unit_id, registered_at desc, id desc);
create index dossier_by_time_receiving on dossier (receiving_unit_id, registered_at desc, id desc);
create index dossier_of_assignee on dossier (assignee, due_sort, id) where ended_at is null;
create index dossier_of_person on dossier (identity_number);
create index dossier_of_procedure on dossier (procedure_code, registered_at desc);
create index dossier_search on dossier using gin (search_text gin_trgm_ops);

-- What happened to a dossier, without gaps: the number is the revision that the change made.
create table timeline_entry (
    handling_unit_id  text        not null,
    dossier_id        uuid        not null,
    no                int         not null check (no > 0),
    id                uuid        not null,
    receiving_unit_id text        not null,
    at                timestamptz not null,
    action            text        not null,
    from_state        text,
    to_state          text        not null,
    by_username       text        not null,
    by_name           text        not null,
    unit_id           text,
    reason            text,
    note              text,
    working_minutes   bigint,
    file              text        check (file is json object),
    primary key (handling_unit_id, dossier_id, no),
    foreign key (handling_unit_id, dossier_id) references dossier (handling_unit_id, id)
);
create index timeline_of_dossier on timeline_entry (dossier_id, no);

-- Number of the last dossier code of a unit on a day. Numbers may be skipped, never used twice.
create table code_number (
    unit_code text not null,
    day       date not null,
    last      bigint not null,
    primary key (unit_code, day)
);

-- Stored files. The content lies in the file store under its SHA-256.
create table stored_file (
    id          uuid        primary key,
    sha256      text        not null,
    name        text        not null,
    size        bigint      not null,
    media_type  text        not null,
    uploaded_by text        not null,
    unit_id     text        not null,
    uploaded_at timestamptz not null
);
create table dossier_file (
    dossier_id        uuid not null,
    file_id           uuid not null references stored_file (id),
    handling_unit_id  text not null,
    receiving_unit_id text not null,
    primary key (dossier_id, file_id)
);
create index dossier_file_by_file on dossier_file (file_id);

-- The rule of rows, repeated underneath the service: whatever it forgets, no foreign row comes out or goes in.
alter table dossier enable row level security;
alter table timeline_entry enable row level security;
alter table dossier_file enable row level security;
alter table stored_file enable row level security;
create policy rows_of_units on dossier using ((select scope_is_all())
    or handling_unit_id = any ((select scope_units())::text[]) or receiving_unit_id = any ((select scope_units())::text[]));
create policy rows_of_units on timeline_entry using ((select scope_is_all())
    or handling_unit_id = any ((select scope_units())::text[]) or receiving_unit_id = any ((select scope_units())::text[]));
create policy rows_of_units on dossier_file using ((select scope_is_all())
    or handling_unit_id = any ((select scope_units())::text[]) or receiving_unit_id = any ((select scope_units())::text[]));
create policy rows_of_units on stored_file
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::text[])
        or exists (select 1 from dossier_file f where f.file_id = stored_file.id));
