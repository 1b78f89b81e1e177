-- Files that came with a feedback or its supplement. The content lies in the file store under its SHA-256.
create table feedback_file (
    id uuid primary key,
    sha256 text not null,
    name text not null,
    size bigint not null,
    media_type text not null,
    uploaded_at timestamptz not null,
    uploaded_by text not null,
    -- null until a feedback names it; what nobody names is removed
    feedback_id uuid references feedback
);
create index feedback_file_of_feedback on feedback_file (feedback_id);
create index feedback_file_by_content on feedback_file (sha256);
create index feedback_file_left_over on feedback_file (uploaded_at) where feedback_id is null;
alter table feedback_file enable row level security;
create policy feedback_file_scope on feedback_file using (
    (select scope_is_all()) or feedback_id is null or exists (select 1 from feedback f where f.id = feedback_id));

-- References of the files, in the order in which they came
alter table feedback add column attachments text not null default '[]' check (attachments is json array);
