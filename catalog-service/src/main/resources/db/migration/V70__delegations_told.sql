-- Who decides for whom is told to the services from now on; what was published before is told once, here.
insert into outbox (id, aggregatetype, aggregateid, type, subject, payload, created_at)
select gen_random_uuid(), 'tthc.catalog.delegations', e.subject_code, 'vn.tthc.catalog.delegation.v1', gen_random_uuid(),
    jsonb_build_object('code', e.subject_code, 'delegations', jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'id', e.id,
        'kind', e.kind,
        'level', e.level,
        'from', e.detail -> 'authority' ->> 'from',
        'fromUnitId', e.detail -> 'authority' ->> 'fromUnitId',
        'to', e.detail -> 'authority' ->> 'to',
        'toUnitId', e.detail -> 'authority' ->> 'toUnitId',
        'validFrom', lower(e.validity),
        'validTo', upper(e.validity) - 1,
        'decisionNumber', d.number)) order by lower(e.validity), e.id)),
    now()
from list_entry e join list_decision d on d.id = e.decision_id
where e.slot = 'AUTHORITY'
group by e.subject_code;
