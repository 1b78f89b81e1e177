-- Validity in time is a range of days, the end exclusive; an open end is "in force".
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- ---- units -----------------------------------------------------------------------------------------------------------
create table org_unit (
    id text primary key,
    code text not null,
    name text not null,
    level text not null check (level in ('PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE', 'VERTICAL')),
    kind text not null,
    parent_id text references org_unit,
    valid_from date,
    valid_to date,
    validity daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
    source text not null,
    folded text not null,
    -- a code is used again by a later unit, never by two at once
    unique (code, validity without overlaps)
);
comment on column org_unit.valid_to is 'last day, inclusive; null while in force';
comment on column org_unit.folded is 'name without accents, for search';

create table unit_succession (
    from_id text not null references org_unit,
    to_id text not null references org_unit,
    extent text not null check (extent in ('FULL', 'PARTIAL')),
    clause text not null,
    primary key (from_id, to_id)
);
create index on unit_succession (to_id);

-- ---- decisions -------------------------------------------------------------------------------------------------------
create table decision (
    id uuid primary key,
    status text not null check (status in ('DRAFT', 'ISSUED', 'BASELINE')),
    number text,
    title text not null,
    unit_id text references org_unit,
    upstream_number text,
    upstream_issued_on date,
    upstream_received_on date,
    signer text,
    issued_on date,
    effective_on date,
    drafted_by text not null,
    revision int not null,
    folded text not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    check (status = 'DRAFT' or effective_on is not null),
    check (status <> 'ISSUED' or (number is not null and signer is not null and issued_on is not null))
);
create unique index decision_one_baseline on decision (status) where status = 'BASELINE';
create unique index decision_number on decision (number) where status = 'ISSUED';

create table decision_line (
    decision_id uuid not null references decision on delete cascade,
    no int not null,
    kind text not null check (kind in ('INTRODUCE', 'AMEND', 'REPLACE', 'ABOLISH')),
    procedure_code text not null,
    procedure_name text not null,
    replaced_code text,
    note text,
    content jsonb,
    changes jsonb,
    primary key (decision_id, no)
);
comment on column decision_line.changes is 'what the line changed, fixed when the decision is issued; null in a draft';

-- ---- procedures ------------------------------------------------------------------------------------------------------
create table procedure_version (
    id uuid primary key,
    code text not null,
    version int not null,
    status text not null check (status in ('PUBLISHED', 'ABOLISHED', 'NOT_APPLIED')),
    validity daterange not null,
    change text check (change in ('INTRODUCE', 'AMEND', 'REPLACE', 'ABOLISH')),
    decision_id uuid not null references decision,
    name text not null,
    field_code text not null,
    field_name text not null,
    level text not null check (level in ('MINISTRY', 'PROVINCE', 'COMMUNE', 'OTHER')),
    online_level text not null check (online_level in ('FULL', 'PARTIAL', 'INFO_ONLY')),
    handling_unit_id text references org_unit,
    content jsonb not null,
    folded_name text not null,
    folded_rest text not null,
    search tsvector not null generated always as (
        setweight(to_tsvector('simple'::regconfig, folded_name), 'A')
        || setweight(to_tsvector('simple'::regconfig, folded_rest), 'C')) stored,
    created_at timestamptz not null,
    unique (code, version),
    -- never two versions on one day
    unique (code, validity without overlaps)
);
create index procedure_version_search on procedure_version using gin (search);
create index procedure_version_fuzzy on procedure_version using gin (folded_name gin_trgm_ops);
create index procedure_version_list on procedure_version (status, code);
create index procedure_version_decision on procedure_version (decision_id);

-- What was published stays as it was: a later version only ends the validity of the one before.
create function procedure_version_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'A version of a procedure is never deleted.';
    end if;
    if lower(new.validity) is distinct from lower(old.validity)
        or coalesce(upper(new.validity), 'infinity') > coalesce(upper(old.validity), 'infinity')
        or (to_jsonb(new) - 'validity' - 'search') is distinct from (to_jsonb(old) - 'validity' - 'search') then
        raise exception 'A version of a procedure never changes; only its validity may end.';
    end if;
    return new;
end $$;
create trigger procedure_version_stays before update or delete on procedure_version
    for each row execute function procedure_version_stays();

create table procedure_source (
    code text primary key,
    sha256 text not null,
    raw text not null
);
comment on table procedure_source is 'records of the national list as they came (NFC)';

-- ---- workflows and calendar ------------------------------------------------------------------------------------------
create table workflow_version (
    key text not null,
    version int not null,
    current boolean not null,
    name text not null,
    level text not null,
    field_code text,
    procedure_code text,
    steps jsonb not null,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (key, version)
);
create unique index workflow_current on workflow_version (key) where current;

create table calendar_version (
    version int primary key,
    calendar jsonb not null,
    changed_by text not null,
    changed_at timestamptz not null
);

-- ---- imports ---------------------------------------------------------------------------------------------------------
create table import_run (
    id uuid primary key,
    kind text not null,
    started_at timestamptz not null,
    finished_at timestamptz not null,
    run_by text not null,
    read int not null,
    loaded int not null,
    unchanged int not null
);

create table import_odd (
    import_id uuid not null references import_run,
    no int not null,
    row int not null,
    code text,
    kind text not null,
    reason text not null,
    value text,
    primary key (import_id, no)
);

-- ---- rows: a draft is for its unit and for the province --------------------------------------------------------------
alter table decision enable row level security;
create policy decision_rows on decision using (
    status <> 'DRAFT' or (select scope_is_all()) or unit_id = any ((select scope_units())::text[]));
alter table decision_line enable row level security;
create policy decision_line_rows on decision_line using (
    exists (select 1 from decision d where d.id = decision_id));
