-- A change of the working calendar, and how far the open dossiers have been gone through for it.
create table calendar_change (
    calendar_id text        not null,
    version     int         not null,
    reason      text        not null,
    received_at timestamptz not null,
    last_id     uuid        not null default '00000000-0000-0000-0000-000000000000',
    examined    int         not null default 0,
    moved       int         not null default 0,
    unsettled   int         not null default 0,
    finished_at timestamptz,
    primary key (calendar_id, version)
);
comment on column calendar_change.last_id is 'Dossiers up to this id have been gone through';
comment on column calendar_change.unsettled is 'Dossiers whose deadline the new calendar does not reach; they keep the old one';
create index dossier_open_by_id on dossier (id) where ended_at is null;

-- An open dossier of a divided unit is given to one of the units that took its place: the key moves with all that hangs on it.
alter table dossier add column origin_unit_id text;
comment on column dossier.origin_unit_id is 'Unit that it was brought to, when that was divided and the dossier given to another';
alter table timeline_entry drop constraint timeline_entry_handling_unit_id_dossier_id_fkey;
alter table timeline_entry add foreign key (handling_unit_id, dossier_id) references dossier (handling_unit_id, id)
    on update cascade;
