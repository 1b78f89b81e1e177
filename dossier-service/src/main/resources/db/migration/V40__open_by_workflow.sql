-- Open dossiers by the workflow that they are pinned to: counted before a new version is drawn, listed to be moved over.
create index dossier_open_by_workflow on dossier ((content::jsonb -> 'workflow' ->> 'key')) where ended_at is null;
