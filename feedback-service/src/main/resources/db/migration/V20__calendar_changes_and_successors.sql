-- A change of the working calendar, and how far the open feedbacks have been gone through for it.
create table calendar_change (
    calendar_id text        not null,
    version     int         not null,
    reason      text        not null,
    received_at timestamptz not null,
    last_id     uuid        not null default '00000000-0000-0000-0000-000000000000',
    examined    int         not null default 0,
    moved       int         not null default 0,
    unsettled   int         not null default 0,
    finished_at timestamptz,
    primary key (calendar_id, version)
);
comment on column calendar_change.last_id is 'Feedbacks up to this id have been gone through';
comment on column calendar_change.unsettled is 'Feedbacks whose deadline the new calendar does not reach; they keep the old one';
create index feedback_open_by_id on feedback (id) where ended_at is null or next_due_at is not null;

-- What was open in a unit that is no more goes on in one that took its place.
alter table feedback add column origin_unit_id text;
comment on column feedback.origin_unit_id is 'Unit that was responsible before it was merged or divided; null when the responsible one still is it';
create index feedback_open_by_unit on feedback (responsible_unit_id) where state not in ('REFUSED', 'EMAILED', 'PUBLISHED');
