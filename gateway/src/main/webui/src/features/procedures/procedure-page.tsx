import Button from 'antd/es/button';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { Tabs } from '@/components/tabs';
import { useCommon } from '@/hooks/use-common';
import { useMay, useSession } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import { AsOfForm, AsOfNotice } from './as-of';
import { History } from './history';
import { InShort } from './in-short';
import { ProcedureFigures } from './procedure-figures';
import { readProcedure } from './procedure-queries';
import { PapersToBring } from './papers-to-bring';
import type { ReadProcedureQuery } from './procedures.generated';
import { FeesTable, LevelVariants, LimitsTable } from './limits-and-fees';
import { Remarks } from './remarks';
import { StaffView, Versions } from './staff-view';
import { texts } from './texts';

export type ReadProcedureView = NonNullable<ReadProcedureQuery['procedure']>;

/** One procedure as citizens read it; officers have its versions, workflow, figures and remarks beside it. */
export function ProcedurePage() {
  const { code = '' } = useParams();
  const t = useTexts(texts);
  const { get } = useUrlState();
  const { data, error, isLoading, refetch } = useQuery(readProcedure(code, get('ngay'), get('da-biet')));
  if (isLoading) return <Page title={code}><Loading lines={12} /></Page>;
  if (error) return <Page title={code}><ProblemNotice error={error} onRetry={() => void refetch()} /></Page>;
  if (!data) {
    return (
      <Page title={t('notFound', { code })} narrow>
        <EmptyState title={t('notFoundText')}><LinkButton to="/thu-tuc" primary>{t('backToSearch')}</LinkButton></EmptyState>
      </Page>
    );
  }
  return <Content procedure={data} />;
}

const TABS = ['noi-dung', 'cong-bo', 'quy-trinh', 'so-lieu', 'chat-luong'] as const;
const TAB_TEXTS = { 'noi-dung': 'tab.content', 'cong-bo': 'tab.history', 'quy-trinh': 'tab.workflow', 'so-lieu': 'tab.figures', 'chat-luong': 'tab.quality' } as const;

function Content({ procedure }: { procedure: ReadProcedureView }) {
  const t = useTexts(texts);
  const c = useCommon();
  const officer = useSession()?.kind === 'officer';
  const mayReceive = useMay('dossier:receive');
  const mayDraft = useMay('decision:draft');
  const mayCount = useMay('figures:read');
  const { get } = useUrlState();
  const tab = officer ? oneOf(get('xem'), TABS, 'noi-dung') : 'noi-dung';
  const shown = TABS.filter((one) => one !== 'so-lieu' || mayCount);
  return (
    <Page
      title={procedure.name}
      lead={`${t('code')}: ${procedure.code} · ${procedure.fieldName} · ${c(`level.${procedure.level}`)}${procedure.levels.length > 1 ? ` · ${t('levels')}: ${procedure.levels.map((one) => c(`level.${one}`)).join(', ')}` : ''}`}
      action={(
        <>
          <Button onClick={() => window.print()}>{t('print')}</Button>
          {mayDraft && procedure.status === 'PUBLISHED' && <LinkButton to={`/quyet-dinh/moi?buoc=2&thu-tuc=${encodeURIComponent(procedure.code)}`}>{t('amend')}</LinkButton>}
          {mayReceive && procedure.status === 'PUBLISHED' && (
            <LinkButton to={`/tiep-nhan?thu-tuc=${encodeURIComponent(procedure.code)}`} primary>{t('receive')}</LinkButton>
          )}
        </>
      )}
    >
      {officer && <Tabs label={t('tabs')} current={tab} tabs={shown.map((one) => ({ key: one, label: t(TAB_TEXTS[one]), to: one === 'noi-dung' ? '?' : `?xem=${one}` }))} />}
      <StatusNotice procedure={procedure} />
      {tab === 'noi-dung' && <AsCitizensRead procedure={procedure} />}
      {tab === 'cong-bo' && <History code={procedure.code} />}
      {tab === 'quy-trinh' && <StaffView code={procedure.code} limits={procedure.limits} />}
      {tab === 'so-lieu' && mayCount && <ProcedureFigures code={procedure.code} />}
      {tab === 'chat-luong' && <Remarks code={procedure.code} />}
    </Page>
  );
}

function AsCitizensRead({ procedure }: { procedure: ReadProcedureView }) {
  const t = useTexts(texts);
  const officer = useSession()?.kind === 'officer';
  return (
    <>
      <AsOfNotice />
      <InShort procedure={procedure} />
      <PapersToBring components={procedure.components} />
      <LimitsTable limits={procedure.limits} />
      <FeesTable fees={procedure.fees} />
      <LevelVariants variants={procedure.variants} />
      <LongText title={t('steps')} text={procedure.steps} />
      <LongText title={t('conditions')} text={procedure.conditions} />
      {procedure.legalBases.length > 0 && (
        <section className="card">
          <h2>{t('legal')}</h2>
          <ul>
            {procedure.legalBases.map((basis) => (
              <li key={basis.number + (basis.title ?? '')}>
                {[basis.number, basis.title, basis.issuer, basis.date && day(basis.date)].filter(Boolean).join(' – ')}
              </li>
            ))}
          </ul>
          {procedure.sourceUrl && <p><a href={procedure.sourceUrl} target="_blank" rel="noreferrer">{t('source')}</a></p>}
        </section>
      )}
      <Versions versions={procedure.versions} linked={officer} />
      <AsOfForm />
    </>
  );
}

function StatusNotice({ procedure }: { procedure: ReadProcedureView }) {
  const t = useTexts(texts);
  switch (procedure.status) {
    case 'PUBLISHED': return null;
    case 'ABOLISHED': {
      const date = procedure.validFrom ? t('from', { date: day(procedure.validFrom) }) : '';
      return <div className="notice notice-warn"><p className="notice-title">{t('abolished', { date })}</p></div>;
    }
    case 'NOT_APPLIED': return <div className="notice notice-warn"><p className="notice-title">{t('notApplied')}</p></div>;
    default: return procedure.status satisfies never;
  }
}

function LongText({ title, text }: { title: string; text: string | null }) {
  if (!text) return null;
  return <section className="card"><h2>{title}</h2><div className="long-text">{text}</div></section>;
}
