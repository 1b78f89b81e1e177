-- Decisions of the ministries that the province has to follow with a decision of its own.
create table upstream_decision (
    id uuid primary key,
    number text not null,
    issuer text not null,
    title text not null,
    issued_on date not null,
    received_on date not null,
    effective_on date,
    unit_id text references org_unit,
    no_answer_reason text,
    registered_by text not null,
    revision int not null,
    folded text not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    check (received_on >= issued_on)
);
comment on column upstream_decision.received_on is 'day on which it arrived at the province; the clock of the province starts here';
comment on column upstream_decision.effective_on is 'day of effect of the legal document that it publishes; null when not known';
comment on column upstream_decision.unit_id is 'the department that drafts the answer; null while nobody is named';
comment on column upstream_decision.no_answer_reason is 'why the province does not follow it; null while it has to';
create unique index upstream_decision_number on upstream_decision (number, issued_on);

-- A draft is submitted before it is issued; an issued one is never edited, a later one corrects it.
alter table decision
    drop constraint decision_status_check,
    drop constraint decision_check,
    add constraint decision_status_check check (status in ('DRAFT', 'SUBMITTED', 'ISSUED', 'BASELINE')),
    add constraint decision_in_effect check (status in ('DRAFT', 'SUBMITTED') or effective_on is not null),
    add column upstream_id uuid references upstream_decision,
    add column upstream_effective_on date,
    add column stated_totals jsonb,
    add column corrects_id uuid references decision,
    add column recipients jsonb not null default '[]',
    add column signed_as text check (signed_as in ('CHAIRMAN', 'FOR_CHAIRMAN')),
    add column submitted_at timestamptz,
    add column submitted_by text,
    add column returned_reason text,
    add column public_at timestamptz,
    add column address text;
comment on column decision.stated_totals is 'totals as its text says them; they have to agree with the lines';
comment on column decision.corrects_id is 'the issued decision that this one corrects';
comment on column decision.public_at is 'when it was made public here, which is when it was issued';
comment on column decision.address is 'last part of its public address, such as 2015-qd-ubnd-2025';
create index decision_upstream on decision (upstream_id);
create index decision_corrects on decision (corrects_id);

-- Numbers begin again with every year.
drop index decision_number;
create unique index decision_number on decision (number, (extract(year from issued_on))) where status = 'ISSUED';
create unique index decision_address on decision (address);
update decision set public_at = changed_at,
    address = trim(both '-' from regexp_replace(lower(translate(number, 'Đđ', 'Dd')), '[^a-z0-9]+', '-', 'g')) || '-'
        || extract(year from issued_on)
where status = 'ISSUED';

alter table decision_line add column paragraph text, add column replaced_codes text[] not null default '{}';
update decision_line set replaced_codes = array[replaced_code] where replaced_code is not null;
alter table decision_line drop column replaced_code;
comment on column decision_line.paragraph is 'article, clause and point of the decision that the line stands in';
comment on column decision_line.replaced_codes is 'the procedures that the line replaces by one';

drop policy decision_rows on decision;
create policy decision_rows on decision using (
    status not in ('DRAFT', 'SUBMITTED') or (select scope_is_all()) or unit_id = any ((select scope_units())::text[]));
