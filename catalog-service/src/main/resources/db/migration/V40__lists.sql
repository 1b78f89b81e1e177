-- Lists that the reports count (danh mục): who is on which list is published by a list decision and has a validity.
create table list_decision (
    id uuid primary key,
    status text not null check (status in ('DRAFT', 'ISSUED')),
    number text,
    title text not null,
    unit_id text not null references org_unit,
    signer text,
    issued_on date,
    effective_on date,
    hourly_rate bigint check (hourly_rate > 0),
    hourly_rate_source text,
    drafted_by text not null,
    revision int not null,
    folded text not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    check (status = 'DRAFT'
        or (number is not null and signer is not null and issued_on is not null and effective_on is not null)),
    check ((hourly_rate is null) = (hourly_rate_source is null))
);
comment on column list_decision.hourly_rate is 'cost of one hour of an applicant, in đồng, that its time reductions are valued by; null when none is stated';
create unique index list_decision_number on list_decision (number) where status = 'ISSUED';

create table list_decision_line (
    decision_id uuid not null references list_decision on delete cascade,
    no int not null,
    action text not null check (action in ('ADD', 'CHANGE', 'REMOVE')),
    kind text not null,
    subject_code text not null,
    subject_name text not null,
    field_code text,
    field_name text,
    level text not null check (level in ('PROVINCE', 'COMMUNE')),
    line jsonb not null,
    primary key (decision_id, no)
);
create index list_decision_line_kind on list_decision_line (kind, decision_id);

create table list_entry (
    id uuid primary key,
    kind text not null,
    -- kinds that exclude each other share a slot: a procedure runs online fully or partly, never both
    slot text not null,
    subject_code text not null,
    level text not null check (level in ('PROVINCE', 'COMMUNE')),
    item text not null,
    validity daterange not null check (not isempty(validity)),
    decision_id uuid not null references list_decision,
    ended_by uuid references list_decision,
    detail jsonb not null,
    subject_name text,
    field_code text,
    field_name text,
    unit_id text references org_unit,
    folded text not null,
    created_at timestamptz not null,
    constraint list_entry_once unique (slot, subject_code, level, item, validity without overlaps)
);
comment on column list_entry.item is 'component, result or case that the entry is about; empty for the procedure as a whole';
comment on column list_entry.subject_name is 'of an internal procedure; null for a procedure of the catalogue, whose version says it';
create index list_entry_kind on list_entry (kind, subject_code);
create index list_entry_decision on list_entry (decision_id);

-- What was published stays: an entry only ends.
create function list_entry_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'An entry of a list is never deleted.';
    end if;
    if lower(new.validity) is distinct from lower(old.validity)
        or coalesce(upper(new.validity), 'infinity') > coalesce(upper(old.validity), 'infinity')
        or (to_jsonb(new) - 'validity' - 'ended_by') is distinct from (to_jsonb(old) - 'validity' - 'ended_by') then
        raise exception 'An entry of a list never changes; only its validity may end.';
    end if;
    return new;
end $$;
create trigger list_entry_stays before update or delete on list_entry
    for each row execute function list_entry_stays();

-- ---- rows: a draft is for its unit and for the province --------------------------------------------------------------
alter table list_decision enable row level security;
create policy list_decision_rows on list_decision using (
    status <> 'DRAFT' or (select scope_is_all()) or unit_id = any ((select scope_units())::text[]));
alter table list_decision_line enable row level security;
create policy list_decision_line_rows on list_decision_line using (
    exists (select 1 from list_decision d where d.id = decision_id));
