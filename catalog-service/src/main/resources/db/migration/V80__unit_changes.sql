-- Changes of units (sắp xếp tổ chức) by a legal document: who decided what, and which units began and ended by it.
create table unit_change (
    id uuid primary key,
    kind text not null check (kind in ('ESTABLISH', 'RENAME', 'MERGE', 'DIVIDE', 'DISSOLVE')),
    effective_on date not null,
    document text not null,
    document_on date not null,
    reason text,
    ended text[] not null,
    begun text[] not null,
    kept text[] not null,
    links jsonb not null,
    changed_by text not null,
    changed_at timestamptz not null,
    check (document_on <= effective_on),
    check (kind <> 'DISSOLVE' or reason is not null)
);
comment on column unit_change.kept is 'units that go on, with more or less than before';

-- What a decision began or ended is not taken back by a file.
alter table org_unit
    add column begun_by uuid references unit_change,
    add column ended_by uuid references unit_change;
