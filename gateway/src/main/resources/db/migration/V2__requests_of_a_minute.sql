-- Requests of the minute at hand, whichever gateway takes them.
alter table api_key_day
    add column minute timestamptz,
    add column in_minute integer not null default 0;
