-- Digitisation and reuse: what is said of a dossier beside its arrival and its closing, counted on the same day.
-- What its service told is kept, so that a later rule can count anew; null: it has not told.
alter table fact add column marks text[] not null default '{}';
alter table fact add column digitisation jsonb;

-- Nothing of it was told until now: every dossier counts as unknown until its next event, none as not digitised.
update fact set marks = array['DIGITISATION_UNKNOWN', 'FLAGS_UNKNOWN']
        || case when closing in ('SETTLED_EARLY', 'SETTLED_ON_TIME', 'SETTLED_LATE')
            then array['RESULT_UNKNOWN', 'RESULT_RULE_UNKNOWN'] else array[]::text[] end
where kind = 'DOSSIER' and received_on is not null;

alter table counter
    add column digitised_none             integer not null default 0,
    add column digitised_partly           integer not null default 0,
    add column digitised_fully            integer not null default 0,
    add column digitisation_left_out      integer not null default 0,
    add column digitisation_unknown       integer not null default 0,
    add column must_digitise_done         integer not null default 0,
    add column must_digitise_open         integer not null default 0,
    add column reusable_reused            integer not null default 0,
    add column reusable_not_reused        integer not null default 0,
    add column flags_unknown              integer not null default 0,
    add column result_electronic          integer not null default 0,
    add column result_unknown             integer not null default 0,
    add column required_result_electronic integer not null default 0,
    add column required_result_on_paper   integer not null default 0,
    add column result_rule_unknown        integer not null default 0;
-- So the unknown of a cell are its arrivals and its settled ones.
update counter set
    digitisation_unknown = received_online + received_counter_post,
    flags_unknown = received_online + received_counter_post,
    result_unknown = settled_early + settled_on_time + settled_late,
    result_rule_unknown = settled_early + settled_on_time + settled_late
where received_online + received_counter_post <> 0 or settled_early + settled_on_time + settled_late <> 0;
