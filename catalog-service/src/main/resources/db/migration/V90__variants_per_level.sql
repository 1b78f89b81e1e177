-- Few versions have variants per level (nội dung riêng theo cấp): those that do are found without reading the others.
create index procedure_version_variants on procedure_version (code) where content ? 'variants';
