-- Fields that a key for a national consumer is limited to; none are said for everyone else.
-- Use in a restrictive policy: using ((select scope_any_field()) or field_code = any ((select scope_only_fields())::text[]))
create function scope_any_field() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('app.fields', true), '') = '';

create function scope_only_fields() returns text[]
    language sql stable parallel safe
    return string_to_array(coalesce(current_setting('app.fields', true), ''), ',');
