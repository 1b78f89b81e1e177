import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DateField } from '@/components/date-field';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { WorkflowPicture } from '@/components/workflow';
import { useCommon } from '@/hooks/use-common';
import { useDebounced } from '@/hooks/use-debounced';
import { useDraft } from '@/hooks/use-draft';
import { useTexts } from '@/hooks/use-texts';
import { decimal, percent } from '@/lib/format/numbers';
import { graphql } from '@/lib/graphql/client';
import { longestPath } from '@/lib/workflow-flow';
import { addressOf } from './address';
import { MeasureView } from './measure-view';
import { PreviewView } from './preview-view';
import { StepFields } from './step-fields';
import { texts } from './texts';
import { inOtherMeasure, missing, toInput, type WorkflowDraft } from './workflow-draft';
import { previewWorkflow } from './workflow-queries';
import { DrawWorkflow } from './workflows.generated';

interface WorkflowEditorProps {
  workflowKey: string;
  /** The latest version; 0 when there is none. */
  version: number;
  start: WorkflowDraft;
}

const TODAY = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Draws the next version: steps in the list, the picture and the sum against the limit beside it, always as they are. */
export function WorkflowEditor({ workflowKey, version, start }: WorkflowEditorProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { draft, update, clear } = useDraft<WorkflowDraft>(`workflow.${workflowKey}.${version}`, () => start);
  const [tried, setTried] = useState(0);
  const input = toInput(workflowKey, version, draft);
  const asked = useDebounced(JSON.stringify({ ...input, decision: { number: '-', date: TODAY(), signer: '-' }, name: input.name || '-', steps: input.steps.map((step) => ({ ...step, name: step.name || '-' })) }), 400);
  const preview = useQuery(previewWorkflow(JSON.parse(asked) as typeof input));
  const longest = longestPath(input.steps).time;
  const limit = preview.data?.measure?.limit ?? null;
  const errors = missing(draft).map((field) => ({ field, message: t(`error.${field}`) }));
  const shown = tried ? errors : [];
  const errorOf = (field: string) => shown.find((error) => error.field === field)?.message ?? null;
  const faulty = (preview.data?.faults.length ?? 0) > 0 || preview.data?.tooLong === true;

  const save = useMutation({
    mutationFn: async () => (await graphql(DrawWorkflow, { input })).drawWorkflow,
    onSuccess: (saved) => {
      clear();
      void queries.invalidateQueries({ queryKey: ['workflows'] });
      void queries.invalidateQueries({ queryKey: ['procedure'] });
      void navigate(`${addressOf(saved.key)}&ban=${saved.version}`);
    },
  });

  return (
    <Page title={t('editor')} lead={`${workflowKey} · ${t('versionNo', { version: version + 1 })}`}>
      <ErrorSummary errors={shown} attempt={tried} />
      <div className="workflow-side">
        <form
          className="card workflow-editor"
          aria-label={t('editor')}
          onSubmit={(event) => {
            event.preventDefault();
            setTried((times) => times + 1);
            if (errors.length === 0 && !save.isPending) save.mutate();
          }}
        >
          <Field id="ten-quy-trinh" label={t('name')} required error={errorOf('ten-quy-trinh')}>
            {(control) => <Input {...control} maxLength={300} value={draft.name} onChange={(event) => update({ name: event.target.value })} />}
          </Field>
          <p className="count" role="status">
            {draft.inHours
              ? limit === null ? t('sumHours', { hours: decimal(longest) }) : t('sumAgainst', { hours: decimal(longest), limit: decimal(limit), left: decimal(limit - longest) })
              : t('sumShare', { share: percent(longest * 100) })}
          </p>
          <MeasureSwitch draft={draft} limit={limit} update={update} />
          <div id="cac-buoc" tabIndex={-1}>
            {draft.steps.map((step, index) => (
              <StepFields key={index} index={index} step={step} steps={draft.steps} inHours={draft.inHours} onChange={(steps) => update({ steps })} />
            ))}
          </div>
          <fieldset>
            <legend>{t('decision')}</legend>
            <div className="grid">
              <Field id="so-quyet-dinh" label={t('decisionNumber')} required error={errorOf('so-quyet-dinh')}>
                {(control) => <Input {...control} maxLength={100} value={draft.number} onChange={(event) => update({ number: event.target.value })} />}
              </Field>
              <DateField id="ngay-quyet-dinh" label={t('decisionDate')} required value={draft.date} error={errorOf('ngay-quyet-dinh')} onChange={(date) => update({ date })} />
              <Field id="nguoi-ky" label={t('signer')} required error={errorOf('nguoi-ky')}>
                {(control) => <Input {...control} maxLength={200} value={draft.signer} onChange={(event) => update({ signer: event.target.value })} />}
              </Field>
              <DateField label={t('effectiveFrom')} hint={t('effectiveHint')} value={draft.effectiveFrom} onChange={(effectiveFrom) => update({ effectiveFrom })} />
            </div>
          </fieldset>
          {save.isError && <ProblemNotice error={save.error} />}
          <div className="form-foot">
            <Button onClick={() => { clear(); void navigate(-1); }}>{c('cancel')}</Button>
            <Button type="primary" htmlType="submit" loading={save.isPending} disabled={faulty}>{t('save')}</Button>
          </div>
        </form>
        <aside className="card" aria-label={t('effects')}>
          <h2>{t('picture')}</h2>
          <WorkflowPicture
            steps={input.steps.map((step, index) => ({
              ...step,
              share: step.share ?? 0,
              hours: step.hours ?? null,
              output: step.output ?? null,
              agency: step.agency ?? null,
              unit: draft.steps[index]?.doer === 'UNIT' ? { name: draft.steps[index].unitName || '…' } : null,
            }))}
          />
          <h2>{t('effects')}</h2>
          {preview.error && <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />}
          {preview.data && <PreviewView preview={preview.data} />}
          {preview.data?.measure && <MeasureView measure={preview.data.measure} steps={draft.steps.map((step) => ({ unit: { id: step.unitId, name: step.unitName } }))} />}
        </aside>
      </div>
    </Page>
  );
}

function MeasureSwitch({ draft, limit, update }: { draft: WorkflowDraft; limit: number | null; update: (part: Partial<WorkflowDraft>) => void }) {
  const t = useTexts(texts);
  return (
    <Button size="small" onClick={() => update(inOtherMeasure(draft, limit ?? 40))}>{t(draft.inHours ? 'toShares' : 'toHours')}</Button>
  );
}
