-- When the sender was taken out of a feedback for good.
alter table feedback add column anonymised_at timestamptz;
