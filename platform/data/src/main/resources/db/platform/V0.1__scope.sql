-- The application's role owns nothing; it gets data rights on what the owner makes from here on.
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage, select on sequences to ${app};
grant usage on schema public to ${app};

-- For row-level security policies. Without a scope in the transaction nothing is visible.
-- Use: using ((select scope_is_all()) or unit_id = any ((select scope_units())::text[]))
create function scope_is_all() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('app.scope', true) = 'all', false);

create function scope_units() returns text[]
    language sql stable parallel safe
    return case when current_setting('app.scope', true) = 'units'
        then string_to_array(coalesce(current_setting('app.units', true), ''), ',')
        else array[]::text[] end;
