-- What the people behind dossiers ask for about their data. Of the number no more than a keyed digest and its last digits.
create table person_request (
    id           uuid        primary key,
    unit_id      text        not null,
    kind         text        not null check (kind in ('ACCESS', 'CORRECTION', 'ERASURE', 'RESTRICTION')),
    person       bytea       not null check (length(person) = 32),
    hint         text        not null,
    dossier_code text,
    content      text        not null,
    received_on  date        not null,
    due_on       date        not null check (due_on >= received_on),
    taken_at     timestamptz not null,
    taken_by     text        not null,
    decision     text        check (decision in ('GRANTED', 'PARTLY', 'REFUSED')),
    ground       text,
    decided_at   timestamptz,
    decided_by   text,
    done         text,
    done_at      timestamptz,
    done_by      text,
    check ((decision is null) = (ground is null) and (decision is null) = (decided_at is null)),
    check (done_at is null or decision in ('GRANTED', 'PARTLY'))
);
comment on column person_request.person is 'HMAC-SHA256 of the identity number';
comment on column person_request.hint is 'The last digits of the number, to tell two requests apart';
create index person_request_open on person_request (due_on, id)
    where decision is null or decision <> 'REFUSED' and done_at is null;
create index person_request_unit on person_request (unit_id, received_on desc, id desc);
create index person_request_person on person_request (person);
alter table person_request enable row level security;
create policy rows_of_units on person_request
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::text[]));
revoke delete on person_request from ${app};

-- When the person was taken out of a dossier for good.
alter table dossier add column anonymised_at timestamptz;
