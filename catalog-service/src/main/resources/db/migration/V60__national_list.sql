-- The national list of procedures as it stands outside, its codes against ours, and where the two differ. Nothing here changes
-- the catalogue: only decisions do.
create table national_procedure (
    code text primary key,
    name text not null,
    folded_name text not null,
    field_name text not null,
    applies boolean not null,
    owner_unit_id text not null references org_unit,
    content jsonb not null,
    sha256 text not null,
    listed_at timestamptz not null,
    gone_at timestamptz
);
comment on column national_procedure.applies is 'by the rule of what may apply to the province';
comment on column national_procedure.owner_unit_id is 'the department that answers for it; the office of the province where no rule knows one';
comment on column national_procedure.gone_at is 'when a list came without it; null while it is listed';
create index national_procedure_name on national_procedure using gin (folded_name gin_trgm_ops);

create table national_mapping (
    local_code text primary key,
    national_code text references national_procedure,
    note text,
    decided_by text not null,
    decided_at timestamptz not null
);
comment on column national_mapping.national_code is 'null: it was decided that there is none';

create table national_difference (
    id uuid primary key,
    kind text not null check (kind in ('UNMAPPED', 'GONE', 'NEW', 'CONTENT')),
    code text not null,
    name text not null,
    national_code text,
    part text not null,
    local_value text,
    national_value text,
    owner_unit_id text not null references org_unit,
    found_at timestamptz not null,
    closed_at timestamptz
);
comment on column national_difference.part is 'field of the content; empty when it is about the procedure as a whole';
create unique index national_difference_open on national_difference (kind, code, part) where closed_at is null;

create table national_run (
    id uuid primary key,
    started_at timestamptz not null,
    finished_at timestamptz not null,
    listed int not null,
    found int not null,
    closed int not null
);
