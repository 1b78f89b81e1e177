import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Loading } from '@/components/loading';
import { ProblemNotice } from '@/components/problem-notice';
import { WorkflowPicture, WorkflowTable } from '@/components/workflow';
import { useCommon } from '@/hooks/use-common';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import type { ReadProcedureView } from './procedure-page';
import { staffViewOfProcedure } from './procedure-queries';
import type { StaffViewOfProcedureQuery } from './procedures.generated';
import { texts } from './texts';

type Workflow = NonNullable<NonNullable<StaffViewOfProcedureQuery['procedure']>['workflow']>;

/** Internal workflow and open dossiers: for officers only. */
export function StaffView({ code, limits }: { code: string; limits: ReadProcedureView['limits'] }) {
  const t = useTexts(texts);
  const mayReadDossiers = useMay('dossier:read');
  const { data, error, isLoading } = useQuery(staffViewOfProcedure(code));
  return (
    <section className="card no-print">
      <h2>{t('forStaff')}</h2>
      {isLoading && <Loading lines={4} />}
      {error && <ProblemNotice error={error} />}
      {data && data.openDossiers !== null && (
        <p>
          {t('openDossiers')}: {mayReadDossiers
            ? <Link to={`/ho-so?xem=ALL&thu-tuc=${encodeURIComponent(code)}`}>{wholeNumber(data.openDossiers)}</Link>
            : wholeNumber(data.openDossiers)}
        </p>
      )}
      {data && (data.workflow ? <WorkflowOfProcedure workflow={data.workflow} limits={limits} code={code} /> : <p>{t('noWorkflow')}</p>)}
    </section>
  );
}

/** Steps inside the agencies (quy trình nội bộ): who, where, how long. */
function WorkflowOfProcedure({ workflow, limits, code }: { workflow: Workflow; limits: ReadProcedureView['limits']; code: string }) {
  const t = useTexts(texts);
  const mayDraw = useMay('catalog:workflow');
  const limit = limits.find((one) => one.unit === 'WORKING_DAY' && one.value !== null)?.value ?? null;
  const own = `procedure/${code}`;
  return (
    <>
      <h3>{t('workflow')}: <Link to={`/quy-trinh/chi-tiet?khoa=${encodeURIComponent(workflow.key)}`}>{workflow.name}</Link></h3>
      {mayDraw && workflow.key !== own && <p><Link to={`/quy-trinh/chi-tiet?khoa=${encodeURIComponent(own)}&sua=1`}>{t('drawWorkflow')}</Link></p>}
      <WorkflowPicture steps={workflow.steps} />
      <WorkflowTable steps={workflow.steps} limitHours={limit === null ? null : limit * 8} />
    </>
  );
}

export function Versions({ versions, linked }: { versions: ReadProcedureView['versions']; linked: boolean }) {
  const t = useTexts(texts);
  const c = useCommon();
  if (versions.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('versions')}</h2>
      <div className="table-frame">
        <table className="table table-plain" aria-label={t('versions')}>
          <thead><tr><th scope="col" className="numeric">{t('version')}</th><th scope="col">{t('valid')}</th><th scope="col">{t('change')}</th><th scope="col">{t('decision')}</th></tr></thead>
          <tbody>
            {versions.map((version) => (
              <tr key={version.versionId}>
                <td data-title={t('version')} className="numeric">{version.version}</td>
                <td data-title={t('valid')}>
                  {version.validFrom ? day(version.validFrom) : t('sinceStart')} – {version.validTo ? day(version.validTo) : t('untilNow')}
                </td>
                <td data-title={t('change')}>{version.change ? c(`lineKind.${version.change}`) : '–'}</td>
                <td data-title={t('decision')}>
                  {linked && version.decisionId
                    ? <Link to={`/quyet-dinh/${version.decisionId}`}>{version.decisionNumber ?? t('decision')}</Link>
                    : version.decisionNumber ?? '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
