-- What a parked event needs to be taken again. Null for those parked before this column was there.
alter table parked_event add column headers jsonb;
-- Where in its partition a document stood: an older one of the same key must not come back over it.
alter table replica add column "offset" bigint;
