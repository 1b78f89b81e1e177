-- Impact assessment of procedures in draft legal documents (đánh giá tác động), Decree 63/2010/NĐ-CP, articles 10 and 11.
create table impact_assessment (
    id uuid primary key,
    title text not null,
    unit_id text not null references org_unit,
    state text not null check (state in ('ASSESSING', 'SENT', 'APPRAISED', 'ISSUED', 'WITHDRAWN')),
    sent_on date,
    appraised_on date,
    opinion text,
    document_number text,
    issued_on date,
    procedures jsonb not null,
    drafted_by text not null,
    revision int not null,
    created_at timestamptz not null,
    check (state not in ('SENT', 'APPRAISED', 'ISSUED') or sent_on is not null),
    check (state not in ('APPRAISED', 'ISSUED') or appraised_on is not null),
    check (state <> 'ISSUED' or (document_number is not null and issued_on is not null))
);
create index on impact_assessment (sent_on);

-- While a document is assessed it is its unit's and the province's.
alter table impact_assessment enable row level security;
create policy impact_assessment_rows on impact_assessment using (
    state not in ('ASSESSING', 'WITHDRAWN') or (select scope_is_all()) or unit_id = any ((select scope_units())::text[]));

-- Review of procedures (rà soát): plans, their items, what is proposed and what became of it.
create table review_plan (
    id uuid primary key,
    title text not null,
    number text,
    issued_on date,
    unit_id text not null references org_unit,
    drafted_by text not null,
    revision int not null,
    created_at timestamptz not null,
    check ((number is null) = (issued_on is null))
);
create unique index review_plan_number on review_plan (number);

create table review_item (
    plan_id uuid not null references review_plan on delete cascade,
    no int not null,
    subject_code text not null,
    subject_name text not null,
    internal boolean not null,
    unit_id text not null references org_unit,
    due_on date not null,
    state text not null check (state in ('PLANNED', 'KEPT', 'PROPOSED', 'APPROVED', 'REJECTED', 'IMPLEMENTED')),
    proposal jsonb,
    decision_number text,
    decided_on date,
    primary key (plan_id, no),
    unique (plan_id, subject_code),
    check ((state in ('PLANNED', 'KEPT')) = (proposal is null)),
    check (state not in ('APPROVED', 'REJECTED', 'IMPLEMENTED') or decided_on is not null),
    check (state not in ('APPROVED', 'IMPLEMENTED') or decision_number is not null)
);

alter table review_plan enable row level security;
create policy review_plan_rows on review_plan using (
    number is not null or (select scope_is_all()) or unit_id = any ((select scope_units())::text[]));
alter table review_item enable row level security;
create policy review_item_rows on review_item using (exists (select 1 from review_plan p where p.id = plan_id));
