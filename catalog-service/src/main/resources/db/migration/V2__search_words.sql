-- Words of names and fields: a word that is typed wrong is looked up among them, which costs far less than comparing names.
create table search_word (
    word text primary key
);
insert into search_word
select distinct word from procedure_version, unnest(string_to_array(folded_name || ' ' || folded_rest, ' ')) as word
where word <> ''
on conflict do nothing;
drop index procedure_version_fuzzy;
