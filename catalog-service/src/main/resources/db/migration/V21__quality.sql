-- What the checks of the catalogue's quality found in a version. A version never changes, so it is checked once, and
-- again when the rules change; a finding is open while its version is in force. Nothing is corrected here.
create table quality_check (
    version_id uuid primary key references procedure_version,
    rules int not null,
    checked_at timestamptz not null
);

create table quality_finding (
    version_id uuid not null references quality_check on delete cascade,
    no int not null,
    kind text not null,
    part text not null,
    value text,
    proposal text,
    primary key (version_id, no)
);
comment on column quality_finding.part is 'part of the content it is about';
comment on column quality_finding.value is 'as it is';
comment on column quality_finding.proposal is 'in words; null where a person has to find out';

create table quality_correction (
    version_id uuid not null references quality_check on delete cascade,
    part text not null,
    change text not null check (change in ('AMEND', 'ABOLISH')),
    content jsonb not null,
    primary key (version_id, part)
);
comment on table quality_correction is 'what a line of a decision would say, if a person confirms it: all findings of one part together';
