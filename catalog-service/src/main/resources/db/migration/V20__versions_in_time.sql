-- Versions in two times: when they hold (legal days, with a place within the day, so that a correction of the same day
-- works) and when they became known (created_at). Nothing that was known is ever altered, so what was answered once can
-- be answered again.

-- A moment of legal time: day and place within the day, as one number.
create function legal_moment(day date, place int) returns bigint language sql immutable strict parallel safe
    return (day - date '2000-01-01')::bigint * 1000 + place;
create function legal_day(moment bigint) returns date language sql immutable strict parallel safe
    return date '2000-01-01' + (moment / 1000)::int;

alter table procedure_version disable trigger procedure_version_stays;
alter table procedure_version add column moments int8range, add column recorded_by text;
update procedure_version v set
    moments = int8range(legal_moment(lower(v.validity), 0), legal_moment(upper(v.validity), 0)),
    recorded_by = (select d.drafted_by from decision d where d.id = v.decision_id);
alter table procedure_version
    drop column validity,
    alter column moments set not null,
    alter column recorded_by set not null,
    add column validity daterange not null
        generated always as (daterange(legal_day(lower(moments)), legal_day(upper(moments)))) stored,
    add column valid_from date not null generated always as (legal_day(lower(moments))) stored,
    add column day_place int not null generated always as ((lower(moments) % 1000)::int) stored,
    -- half-open: a version ends where the next begins, and never two hold at one moment
    add constraint procedure_version_never_two unique (code, moments without overlaps);
alter table procedure_version enable trigger procedure_version_stays;
comment on column procedure_version.moments is 'legal moments in which it holds as known now, the end exclusive';
comment on column procedure_version.validity is
    'days at whose end it holds as known now; empty when another version took its place on its first day';
comment on column procedure_version.day_place is 'place within its first day: 0, or 1, 2, … for corrections of that day';
comment on column procedure_version.created_at is 'when it became known';

-- Generated columns are not there yet before the row is written, so they are left out of the comparison.
create or replace function procedure_version_stays() returns trigger language plpgsql as $$
declare
    computed constant text[] := array['moments', 'validity', 'valid_from', 'day_place', 'search'];
begin
    if tg_op = 'DELETE' then
        raise exception 'A version of a procedure is never deleted.';
    end if;
    if lower(new.moments) is distinct from lower(old.moments)
        or coalesce(upper(new.moments), 9223372036854775807) > coalesce(upper(old.moments), 9223372036854775807)
        or (to_jsonb(new) - computed) is distinct from (to_jsonb(old) - computed) then
        raise exception 'A version of a procedure never changes; only its validity may end.';
    end if;
    return new;
end $$;

-- What was in force at the end of the day, as it was known at the moment: of the versions known then, each holds until
-- the next one begins. The end is the one known then, exclusive; null while no later version was known.
create function procedure_as_of(day date, known timestamptz)
    returns table (id uuid, code text, until_day date) language sql stable as $$
    select h.id, h.code, h.until_day
    from (select v.id, v.code, v.valid_from,
              lead(v.valid_from) over (partition by v.code order by v.moments) as until_day
          from procedure_version v where v.created_at <= known) h
    where h.valid_from <= day and (h.until_day is null or h.until_day > day)
$$;
