-- Figures by the units as they were: the unit that a case was brought to, for good.
alter table fact add column origin_unit_id text;
update fact set origin_unit_id = unit_id;
alter table fact alter column origin_unit_id set not null;
create index fact_origin_received on fact (origin_unit_id, received_at desc, id desc) where origin_unit_id <> unit_id;

-- The same sums in several cubes, each for the questions that tell apart no more than its dimensions; and by half months
-- too, since windows of reports start on the 1st or on the 15th. One column for each measure: a question reads a row once.
drop table counter;
create table counter (
    cube           text    not null,
    grain          text    not null check (grain in ('DAY', 'HALF_MONTH', 'MONTH', 'YEAR')),
    period         date    not null, -- first day of the day, half month, month or year
    unit_id        text    not null, -- empty, like the others, where the cube does not tell it apart
    origin_unit_id text    not null,
    field_code     text    not null,
    procedure_code text    not null,
    level          text    not null,
    channel        text    not null,
    received_online       integer not null,
    received_counter_post integer not null,
    settled_early         integer not null,
    settled_on_time       integer not null,
    settled_late          integer not null,
    ended_otherwise       integer not null,
    overdue               integer not null,
    feedback_received     integer not null,
    feedback_done_on_time integer not null,
    feedback_done_late    integer not null,
    feedback_refused      integer not null,
    feedback_transferred  integer not null,
    feedback_waiting      integer not null,
    primary key (cube, grain, period, unit_id, origin_unit_id, field_code, procedure_code, level, channel)
) partition by list (cube);
create table counter_by_field partition of counter for values in ('BY_FIELD') with (fillfactor = 70);
create table counter_by_unit partition of counter for values in ('BY_UNIT') with (fillfactor = 70);
create table counter_by_procedure partition of counter for values in ('BY_PROCEDURE') with (fillfactor = 80);
create table counter_by_unit_and_field partition of counter for values in ('BY_UNIT_AND_FIELD') with (fillfactor = 80);
create table counter_full partition of counter for values in ('FULL') with (fillfactor = 90);
create index counter_by_unit_unit on counter_by_unit (unit_id, grain, period);
create index counter_by_unit_and_field_unit on counter_by_unit_and_field (unit_id, grain, period);
create index counter_by_unit_and_field_field on counter_by_unit_and_field (field_code, grain, period);
create index counter_by_procedure_procedure on counter_by_procedure (procedure_code, grain, period);
create index counter_full_unit on counter_full (unit_id, grain, period);
create index counter_by_unit_and_field_moved on counter_by_unit_and_field (origin_unit_id, grain, period)
    where origin_unit_id <> unit_id;
create index counter_full_moved on counter_full (origin_unit_id, grain, period) where origin_unit_id <> unit_id;
create index counter_full_procedure on counter_full (procedure_code, grain, period);

with contribution (day, measure, delta, unit_id, origin_unit_id, field_code, procedure_code, level, channel) as (
    select received_on, arrival, 1, unit_id, origin_unit_id, field_code, procedure_code, level, channel
    from fact where received_on is not null
    union all
    select closed_on, closing, 1, unit_id, origin_unit_id, field_code, procedure_code, level, channel
    from fact where closed_on is not null
    union all
    select hold_from, hold, 1, unit_id, origin_unit_id, field_code, procedure_code, level, channel
    from fact where hold_from is not null
    union all
    select hold_until, hold, -1, unit_id, origin_unit_id, field_code, procedure_code, level, channel
    from fact where hold_until is not null),
cubes (cube, by_unit, by_field, by_procedure, by_channel) as (values
    ('BY_FIELD', false, true, false, true),
    ('BY_UNIT', true, false, false, true),
    ('BY_PROCEDURE', false, true, true, false),
    ('BY_UNIT_AND_FIELD', true, true, false, true),
    ('FULL', true, true, true, true)),
grains (grain) as (values ('DAY'), ('HALF_MONTH'), ('MONTH'), ('YEAR')),
keyed as (
    select cube, grain,
        case grain
            when 'DAY' then day
            when 'HALF_MONTH' then date_trunc('month', day::timestamp)::date
                + case when extract(day from day) < 15 then 0 else 14 end
            when 'MONTH' then date_trunc('month', day::timestamp)::date
            else date_trunc('year', day::timestamp)::date end as period,
        case when by_unit then unit_id else '' end as unit_id,
        case when by_unit then origin_unit_id else '' end as origin_unit_id,
        case when by_field then field_code else '' end as field_code,
        case when by_procedure then procedure_code else '' end as procedure_code,
        level,
        case when by_channel then channel else '' end as channel,
        measure, delta
    from contribution cross join cubes cross join grains)
insert into counter
select cube, grain, period, unit_id, origin_unit_id, field_code, procedure_code, level, channel,
    coalesce(sum(delta) filter (where measure = 'RECEIVED_ONLINE'), 0),
    coalesce(sum(delta) filter (where measure = 'RECEIVED_COUNTER_POST'), 0),
    coalesce(sum(delta) filter (where measure = 'SETTLED_EARLY'), 0),
    coalesce(sum(delta) filter (where measure = 'SETTLED_ON_TIME'), 0),
    coalesce(sum(delta) filter (where measure = 'SETTLED_LATE'), 0),
    coalesce(sum(delta) filter (where measure = 'ENDED_OTHERWISE'), 0),
    coalesce(sum(delta) filter (where measure = 'OVERDUE'), 0),
    coalesce(sum(delta) filter (where measure = 'FEEDBACK_RECEIVED'), 0),
    coalesce(sum(delta) filter (where measure = 'FEEDBACK_DONE_ON_TIME'), 0),
    coalesce(sum(delta) filter (where measure = 'FEEDBACK_DONE_LATE'), 0),
    coalesce(sum(delta) filter (where measure = 'FEEDBACK_REFUSED'), 0),
    coalesce(sum(delta) filter (where measure = 'FEEDBACK_TRANSFERRED'), 0),
    coalesce(sum(delta) filter (where measure = 'FEEDBACK_WAITING'), 0)
from keyed
group by 1, 2, 3, 4, 5, 6, 7, 8, 9;

-- Asked for through the parent, whose policy holds; a partition by itself shows nothing.
alter table counter enable row level security;
create policy counter_in_scope on counter
    using ((select scope_is_all())
        or unit_id = any ((select scope_units())::text[])
        or field_code = any ((select scope_fields())::text[]));
alter table counter_by_field enable row level security;
alter table counter_by_unit enable row level security;
alter table counter_by_procedure enable row level security;
alter table counter_by_unit_and_field enable row level security;
alter table counter_full enable row level security;
