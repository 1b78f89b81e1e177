-- The register of feedback (sổ phản ánh, kiến nghị). One row a feedback, one row a step in its timeline.
create table feedback (
    id uuid primary key,
    code text not null unique,
    -- SHA-256 of code and secret: the secret itself is told once, to the sender
    secret_hash bytea not null,
    -- name of the history it was loaded from; null when it was submitted
    ref text unique,
    revision integer not null check (revision > 0),
    state text not null check (state in ('NEW', 'WAITING_SUPPLEMENT', 'SUPPLEMENTED', 'ACCEPTED', 'REFUSED', 'FORWARDED',
        'RETURNED', 'IN_PROGRESS', 'EMAILED', 'ANSWERED', 'WAITING_PUBLICATION', 'PUBLISHED')),
    from_unit_id text check ((from_unit_id is not null) = (state = 'FORWARDED')),
    refusal_ground text check ((refusal_ground is not null) = (state = 'REFUSED')),
    responsible_unit_id text not null,
    -- the responsible unit and every one that was: who forwarded it may still read it
    involved_unit_ids text[] not null check (responsible_unit_id = any (involved_unit_ids)),
    category text not null,
    channel text not null,
    title text not null,
    content text not null,
    supplement text,
    sender_name text not null,
    sender_phone text,
    sender_email text,
    sender_address text,
    place text,
    field_code text,
    procedure_code text,
    dossier_code text,
    concerned_unit_id text,
    received_at timestamptz not null,
    held_since timestamptz not null,
    changed_at timestamptz not null,
    due_at timestamptz not null,
    -- what the responsible unit works against now: answer, then publication; null when nothing is due
    next_due_at timestamptz,
    paused_at timestamptz check ((paused_at is not null) = (state = 'WAITING_SUPPLEMENT')),
    answered_at timestamptz,
    published_at timestamptz check ((published_at is not null) = (state = 'PUBLISHED')),
    ended_at timestamptz,
    outcome text check ((outcome is not null) = (ended_at is not null)),
    answer_number text,
    answer_signer text,
    answer_text text,
    public_text text,
    -- code, title, content and place in lower case without accents; nothing of the sender
    search_text text not null
);
create index feedback_received on feedback (received_at desc, id desc);
create index feedback_due on feedback (responsible_unit_id, next_due_at) where next_due_at is not null;
create index feedback_involved on feedback using gin (involved_unit_ids);
create index feedback_published on feedback (published_at desc, id desc) where published_at is not null;

create table feedback_step (
    feedback_id uuid not null references feedback,
    no integer not null,
    at timestamptz not null,
    action text not null,
    from_state text,
    to_state text not null,
    by_username text not null,
    by_name text not null,
    unit_id text,
    reason text,
    note text,
    -- taken after its own deadline
    late boolean not null,
    -- working minutes since the step before; null for the first
    working_minutes bigint,
    primary key (feedback_id, no)
);

-- Numbers of the codes, one row a day.
create table feedback_counter (
    day date primary key,
    last integer not null
);

alter table feedback enable row level security;
create policy feedback_scope on feedback using (
    (select scope_is_all()) or involved_unit_ids && (select scope_units())::text[]);

alter table feedback_step enable row level security;
create policy feedback_step_scope on feedback_step using (exists (select 1 from feedback f where f.id = feedback_id));
