import Button from 'antd/es/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable, type Column } from '@/components/data-table';
import { DateField } from '@/components/date-field';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import { money, wholeNumber } from '@/lib/format/numbers';
import type { AssessmentState } from '@/lib/graphql/schema.generated';
import { AssessmentForm } from './assessment-form';
import { AssessmentSteps } from './assessment-steps';
import { ListsTabs } from './lists-tabs';
import { listAssessments } from './review-queries';
import type { AssessmentDetail } from './reviews.generated';
import { texts } from './texts';

const STATES: AssessmentState[] = ['ASSESSING', 'SENT', 'APPRAISED', 'ISSUED', 'WITHDRAWN'];

/** Đánh giá tác động: draft documents with their procedures, and the counts of a period. */
export function AssessmentsPage() {
  const t = useTexts(texts);
  const c = useCommon();
  const mayDraft = useMay('decision:draft');
  const { get, set } = useUrlState();
  const [open, setOpen] = useState<string | null>(null);
  const state = oneOf<AssessmentState | ''>(get('trang-thai'), STATES, '');
  const { data, error, isLoading, refetch } = useQuery(listAssessments(state || null, get('tu'), get('den')));
  const columns: Column<AssessmentDetail>[] = [
    { key: 'title', title: t('assessment.document'), render: (row) => <>{row.title}{row.unit && <><br /><small>{row.unit.name}</small></>}</> },
    {
      key: 'procedures', title: t('assessment.procedures'),
      render: (row) => <ul>{row.procedures.map((one, index) => <li key={index}>{c(`lineKind.${one.change}`)}: {one.name}</li>)}</ul>,
    },
    { key: 'sent', title: t('assessment.sentOn'), width: '8rem', render: (row) => (row.sentOn ? day(row.sentOn) : '–') },
    { key: 'state', title: t('status'), width: '10rem', render: (row) => <>{t(`assessmentState.${row.state}`)}{row.documentNumber && <><br /><small>{row.documentNumber}</small></>}{row.opinion && <><br /><small>{row.opinion}</small></>}</> },
    { key: 'step', title: '', width: '8rem', render: (row) => mayDraft && row.state !== 'ISSUED' && row.state !== 'WITHDRAWN' && <Button aria-label={t('review.stepOf', { name: row.title })} onClick={() => setOpen(row.id)}>{t('review.step')}</Button> },
  ];
  const chosen = data?.items.find((one) => one.id === open);
  return (
    <Page title={t('tab.assessments')} action={mayDraft && <Button type="primary" onClick={() => setOpen('moi')}>{t('assessment.new')}</Button>}>
      <ListsTabs current="assessments" />
      <search className="queue-filters">
        <DateField label={t('assessment.from')} value={get('tu')} onChange={(tu) => set({ tu }, { replace: true })} />
        <DateField label={t('assessment.to')} value={get('den')} onChange={(den) => set({ den }, { replace: true })} />
        <SelectField label={t('status')} value={state} empty={c('all')} choices={STATES.map((value) => ({ value, label: t(`assessmentState.${value}`) }))} onChange={(value) => set({ 'trang-thai': value })} />
      </search>
      {open === 'moi' && <AssessmentForm key="moi" assessment={null} onDone={() => setOpen(null)} />}
      {chosen && chosen.state === 'ASSESSING' && <AssessmentForm key={`${chosen.id}/${chosen.revision}`} assessment={chosen} onDone={() => setOpen(null)} />}
      {chosen && <AssessmentSteps key={`${chosen.id}/${chosen.revision}/b`} assessment={chosen} onDone={() => setOpen(null)} />}
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <section className="card" aria-label={t('sizes')}>
          <p role="status">{t('assessment.tally', { documents: wholeNumber(data.counts.documents), procedures: wholeNumber(data.counts.procedures), introduced: wholeNumber(data.counts.introduced), amended: wholeNumber(data.counts.amended), abolished: wholeNumber(data.counts.abolished), appraised: wholeNumber(data.counts.appraised), saving: money(data.counts.saving) })}</p>
        </section>
      )}
      {data?.items.length === 0 && <EmptyState title={t('assessment.none')}><p>{t('assessment.noneText')}</p></EmptyState>}
      {data && data.items.length > 0 && <DataTable label={t('tab.assessments')} columns={columns} rows={data.items} rowKey={(row) => row.id} dense />}
    </Page>
  );
}
