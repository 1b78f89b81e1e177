-- A version of a workflow holds from a day on; which one holds on a day is asked, not kept. The later drawn one wins.
alter table workflow_version
    add column effective_from date,
    add column decision_number text,
    add column decision_date date,
    add column decision_signer text,
    add constraint workflow_decision_whole check (
        (decision_number is null) = (decision_date is null) and (decision_number is null) = (decision_signer is null));
comment on column workflow_version.effective_from is 'first day for new dossiers; null: from the beginning';
drop index workflow_current;
alter table workflow_version drop column current;
