-- Days that the province or a unit adds to the calendar of the nation, in all their versions.
create table calendar_layer (
    layer_id     text        not null,
    version      int         not null check (version > 0),
    days_off     jsonb       not null,
    make_up_days jsonb       not null,
    reason       text        not null,
    document     text,
    changed_by   text        not null,
    changed_at   timestamptz not null,
    primary key (layer_id, version)
);
comment on column calendar_layer.layer_id is 'PROVINCE, or the id of a unit; the layer NATION is the table calendar_version';
comment on column calendar_layer.document is 'What decreed it, for example a letter with number and date';
alter table calendar_version add column reason text;
alter table calendar_version add column document text;
