import Button from 'antd/es/button';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { WorkflowPicture, WorkflowTable } from '@/components/workflow';
import { useMay } from '@/hooks/use-session';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import { addressOf, documentOf, keyOf, procedureOf } from './address';
import { MeasureView } from './measure-view';
import { MoveDossiersSection } from './move-dossiers';
import { texts } from './texts';
import { draftOf } from './workflow-draft';
import { WorkflowEditor } from './workflow-editor';
import { casesOfProcedure, readWorkflow, startOfWorkflow } from './workflow-queries';
import type { ReadWorkflowQuery } from './workflows.generated';

type Detail = NonNullable<ReadWorkflowQuery['internalWorkflow']>;

/** One workflow: picture and table side by side, its versions, and the editor for a new one. */
export function WorkflowPage() {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const key = get('khoa');
  const version = /^\d+$/.test(get('ban')) ? Number(get('ban')) : null;
  const { data, error, isLoading, refetch } = useQuery(readWorkflow(key, version));
  if (isLoading) return <Page title={t('title')}><Loading lines={10} /></Page>;
  if (error) return <Page title={t('title')}><ProblemNotice error={error} onRetry={() => void refetch()} /></Page>;
  if (!data) return <NoneYet workflowKey={key} />;
  return get('sua') === '1'
    ? <WorkflowEditor workflowKey={key} version={data.versions.at(-1)?.version ?? 0} start={draftOf(data.workflow.name, data.workflow.steps)} />
    : <Content detail={data} />;
}

/** A procedure without a workflow of its own may get one, made from what its dossiers run on now. */
function NoneYet({ workflowKey }: { workflowKey: string }) {
  const t = useTexts(texts);
  const { set } = useUrlState();
  const mayDraw = useMay('catalog:workflow');
  const { get } = useUrlState();
  const { code, caseName } = procedureOf(workflowKey);
  const { data, isLoading } = useQuery(startOfWorkflow(code));
  if (isLoading) return <Page title={t('title')}><Loading lines={6} /></Page>;
  if (get('sua') === '1' && mayDraw && data?.workflow) {
    return <WorkflowEditor workflowKey={workflowKey} version={0} start={draftOf(caseName ? t('caseName', { procedure: data.name, name: caseName }) : t('ownName', { procedure: data.name }), data.workflow.steps)} />;
  }
  return (
    <Page title={t('notFound', { key: workflowKey })} narrow>
      <EmptyState title={t('notFoundText')}>
        {mayDraw && data?.workflow && <Button type="primary" onClick={() => set({ sua: '1' })}>{t('drawOwn')}</Button>}
        <LinkButton to="/quy-trinh">{t('backToList')}</LinkButton>
      </EmptyState>
    </Page>
  );
}

function Content({ detail }: { detail: Detail }) {
  const t = useTexts(texts);
  const english = useLanguage() === 'en';
  const { workflow, versions } = detail;
  const approval = workflow.decision
    ? t('approvedBy', { number: workflow.decision.number, date: day(workflow.decision.date), signer: workflow.decision.signer })
    : t('generatedText');
  return (
    <Page
      title={workflow.name}
      lead={`${workflow.key} · ${t('versionNo', { version: workflow.version })} · ${t(detail.inForce ? 'inForce' : 'notInForce')} · ${t('serves', { count: wholeNumber(detail.procedures) })}`}
      action={(
        <>
          <a className="button" href={documentOf(workflow.key, workflow.version)}>{t('docx')}</a>
          <Button onClick={() => window.print()}>{t('print')}</Button>
          {detail.mayDraw && <LinkButton to={`${addressOf(workflow.key)}&sua=1`} primary>{t('newVersion')}</LinkButton>}
        </>
      )}
    >
      <p>{approval}{workflow.effectiveFrom && ` ${t('from', { date: day(workflow.effectiveFrom) })}`}</p>
      {detail.faults.length > 0 && (
        <div className="notice notice-warn"><ul>{detail.faults.map((fault, index) => <li key={index}>{english ? fault.messageEn : fault.message}</li>)}</ul></div>
      )}
      <div className="workflow-side">
        <section className="card" aria-label={t('picture')}><h2>{t('picture')}</h2><WorkflowPicture steps={workflow.steps} /></section>
        <section className="card"><h2>{t('table')}</h2><WorkflowTable steps={workflow.steps} limitHours={null} /><MeasureView measure={detail.measure} steps={workflow.steps} /></section>
      </div>
      <section className="card no-print">
        <h2>{t('versions')}</h2>
        <ul>
          {versions.map((one) => (
            <li key={one.version}>
              <Link to={`${addressOf(workflow.key)}&ban=${one.version}`} aria-current={one.version === workflow.version ? 'page' : undefined}>{t('versionNo', { version: one.version })}</Link>
              {' · '}{one.effectiveFrom ? t('from', { date: day(one.effectiveFrom) }) : t('fromStart')}
              {one.decision && ` · ${one.decision.number}`}{one.inForce && ` · ${t('inForce')}`}
            </li>
          ))}
        </ul>
      </section>
      <Cases workflowKey={workflow.key} />
      {detail.mayDraw && <MoveDossiersSection workflowKey={workflow.key} to={versions.find((one) => one.inForce)?.version ?? null} />}
    </Page>
  );
}

/** The cases of the procedure: each may have a workflow of its own, the others run on the procedure's. */
function Cases({ workflowKey }: { workflowKey: string }) {
  const t = useTexts(texts);
  const { code, caseName } = procedureOf(workflowKey);
  const { data } = useQuery(casesOfProcedure(code));
  if (!data || data.cases.length === 0) return null;
  return (
    <section className="card no-print" aria-label={t('cases')}>
      <h2>{t('cases')}</h2>
      <p>{t('casesText')}</p>
      <ul>
        {caseName && <li><Link to={addressOf(keyOf(code))}>{t('casesOther')}</Link></li>}
        {data.cases.map((one) => <li key={one}><Link to={addressOf(keyOf(code, one))} aria-current={one === caseName ? 'page' : undefined}>{one}</Link></li>)}
      </ul>
    </section>
  );
}
