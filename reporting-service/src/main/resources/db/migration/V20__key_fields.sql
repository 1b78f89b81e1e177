-- A key for a national consumer sees no other fields than its own, whatever else lets a row through.
create policy fact_in_key on fact as restrictive
    using ((select scope_any_field()) or field_code = any ((select scope_only_fields())::text[]));
create policy counter_in_key on counter as restrictive
    using ((select scope_any_field()) or field_code = any ((select scope_only_fields())::text[]));
