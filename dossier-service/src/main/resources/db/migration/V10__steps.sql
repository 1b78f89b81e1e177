-- A dossier may be at several steps of its workflow at once, and at steps of other units than its own two.
alter table dossier
    add column holders text[] not null default '{}',
    add column open_unit_ids text[] not null default '{}',
    add column involved_unit_ids text[] not null default '{}';
comment on column dossier.holders is 'who holds an open step';
comment on column dossier.open_unit_ids is 'units with an open step that nobody has taken';
comment on column dossier.involved_unit_ids is 'units beside the receiving and the handling one that do or did a step';

update dossier set holders = array[assignee] where assignee is not null and ended_at is null;
update dossier set open_unit_ids = array[handling_unit_id]
    where ended_at is null and (assignee is null and state in ('RECEIVED', 'PROCESSING') or state = 'WAITING_APPROVAL');

create index dossier_held on dossier using gin (holders) where ended_at is null;
create index dossier_to_take on dossier using gin (open_unit_ids) where ended_at is null;
create index dossier_involved on dossier using gin (involved_unit_ids);

alter table timeline_entry add column step_no int;
comment on column timeline_entry.step_no is 'step of the workflow; null when the whole dossier is meant';

-- A unit that does a step sees the dossier.
alter policy rows_of_units on dossier using ((select scope_is_all())
    or handling_unit_id = any ((select scope_units())::text[]) or receiving_unit_id = any ((select scope_units())::text[])
    or involved_unit_ids && (select scope_units())::text[]);
alter policy rows_of_units on timeline_entry using ((select scope_is_all())
    or handling_unit_id = any ((select scope_units())::text[]) or receiving_unit_id = any ((select scope_units())::text[])
    or exists (select 1 from dossier d where d.id = dossier_id
        and d.involved_unit_ids && (select scope_units())::text[]));
alter policy rows_of_units on dossier_file using ((select scope_is_all())
    or handling_unit_id = any ((select scope_units())::text[]) or receiving_unit_id = any ((select scope_units())::text[])
    or exists (select 1 from dossier d where d.id = dossier_id
        and d.involved_unit_ids && (select scope_units())::text[]));
