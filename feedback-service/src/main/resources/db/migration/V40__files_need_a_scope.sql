-- A file that no feedback names yet belongs to no unit; it is still nothing for a transaction without a scope.
alter policy feedback_file_scope on feedback_file using (
    (select scope_is_all())
    or feedback_id is null and current_setting('app.scope', true) = 'units'
        and coalesce(current_setting('app.units', true), '') <> ''
    or exists (select 1 from feedback f where f.id = feedback_id));
