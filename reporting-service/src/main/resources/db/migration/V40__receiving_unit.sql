-- Figures by the unit that received a case, beside those by the unit that handles it. A feedback is received by the unit
-- that answers it; who received a dossier was not told until now: empty until its next event.
alter table fact add column receiving_unit_id text;
alter table fact add column origin_receiving_unit_id text;
update fact set
    receiving_unit_id = case kind when 'FEEDBACK' then unit_id else '' end,
    origin_receiving_unit_id = case kind when 'FEEDBACK' then origin_unit_id else '' end;
alter table fact alter column receiving_unit_id set not null;
alter table fact alter column origin_receiving_unit_id set not null;
create index fact_receiver_received on fact (receiving_unit_id, received_at desc, id desc);

-- Cubes whose unit is the receiving one.
create table counter_by_receiver partition of counter for values in ('BY_RECEIVER') with (fillfactor = 70);
create table counter_full_by_receiver partition of counter for values in ('FULL_BY_RECEIVER') with (fillfactor = 90);
create index counter_by_receiver_unit on counter_by_receiver (unit_id, grain, period);
create index counter_full_by_receiver_unit on counter_full_by_receiver (unit_id, grain, period);
create index counter_full_by_receiver_procedure on counter_full_by_receiver (procedure_code, grain, period);
alter table counter_by_receiver enable row level security;
alter table counter_full_by_receiver enable row level security;

-- Cells of feedback are those without a level.
insert into counter (cube, grain, period, unit_id, origin_unit_id, field_code, procedure_code, level, channel,
    received_online, received_counter_post, settled_early, settled_on_time, settled_late, ended_otherwise, overdue,
    feedback_received, feedback_done_on_time, feedback_done_late, feedback_refused, feedback_transferred,
    feedback_waiting, digitised_none, digitised_partly, digitised_fully, digitisation_left_out, digitisation_unknown,
    must_digitise_done, must_digitise_open, reusable_reused, reusable_not_reused, flags_unknown, result_electronic,
    result_unknown, required_result_electronic, required_result_on_paper, result_rule_unknown)
select case cube when 'FULL' then 'FULL_BY_RECEIVER' else 'BY_RECEIVER' end, grain, period,
    case level when '' then unit_id else '' end, case level when '' then origin_unit_id else '' end,
    field_code, procedure_code, level, channel,
    sum(received_online), sum(received_counter_post), sum(settled_early), sum(settled_on_time), sum(settled_late),
    sum(ended_otherwise), sum(overdue), sum(feedback_received), sum(feedback_done_on_time), sum(feedback_done_late),
    sum(feedback_refused), sum(feedback_transferred), sum(feedback_waiting), sum(digitised_none),
    sum(digitised_partly), sum(digitised_fully), sum(digitisation_left_out), sum(digitisation_unknown),
    sum(must_digitise_done), sum(must_digitise_open), sum(reusable_reused), sum(reusable_not_reused),
    sum(flags_unknown), sum(result_electronic), sum(result_unknown), sum(required_result_electronic),
    sum(required_result_on_paper), sum(result_rule_unknown)
from counter where cube in ('FULL', 'BY_UNIT')
group by 1, 2, 3, 4, 5, 6, 7, 8, 9;

-- A unit sees the cases that it received, too; the service says for each question whose unit it is about.
drop policy fact_in_scope on fact;
create policy fact_in_scope on fact
    using ((select scope_is_all())
        or unit_id = any ((select scope_units())::text[])
        or receiving_unit_id = any ((select scope_units())::text[])
        or field_code = any ((select scope_fields())::text[]));
