-- While nobody has said which of several amounts applies, a dossier costs from fee_due to fee_due_to.
alter table dossier add column fee_due_to bigint check (fee_due_to > fee_due);
comment on column dossier.fee_due_to is 'Đồng, inclusive; null when fee_due is certain';
