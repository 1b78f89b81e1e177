import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { DateField } from '@/components/date-field';
import { ErrorSummary, type FormError } from '@/components/error-summary';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { graphql } from '@/lib/graphql/client';
import type { SignedAs } from '@/lib/graphql/schema.generated';
import { newId } from '@/lib/new-id';
import { problemOf } from '@/lib/problem';
import { Problems } from './compare-step';
import { readDecision } from './decision-queries';
import { HandIn } from './hand-in';
import { Preview } from './preview';
import { useOwnUnit } from './use-own-unit';
import { IssueDecision, type DecisionDetail } from './decisions.generated';
import { texts } from './texts';

const SIGNED_AS: SignedAs[] = ['CHAIRMAN', 'FOR_CHAIRMAN'];
const Modal = lazy(() => import('antd/es/modal'));

/** Number, signer and dates; then a summary; then it is issued. */
export function IssueStep({ decision }: { decision: DecisionDetail }) {
  const t = useTexts(texts);
  const c = useCommon();
  const queries = useQueryClient();
  const mayIssue = useMay('decision:issue');
  const ownUnit = useOwnUnit(decision);
  const [form, setForm] = useState({
    number: decision.number ?? '', signer: decision.signer ?? '', issuedOn: decision.issuedOn ?? '', effectiveOn: decision.effectiveOn ?? '', signedAs: decision.signedAs ?? ('CHAIRMAN' as SignedAs),
  });
  const [key, setKey] = useState(newId);
  const [tried, setTried] = useState(0);
  const [asking, setAsking] = useState(false);
  const issue = useMutation({
    mutationFn: async () => (await graphql(IssueDecision, { input: { id: decision.id, revision: decision.revision, ...form }, idempotencyKey: key })).issueDecision,
    onSuccess: (issued) => {
      sessionStorage.removeItem(`tthc.draft.decision.${decision.id}`);
      queries.setQueryData(readDecision(decision.id).queryKey, issued);
      for (const name of ['decisions', 'procedures', 'procedure', 'fields', 'desk']) void queries.invalidateQueries({ queryKey: [name] });
    },
    onError: (error) => {
      setAsking(false);
      if (problemOf(error).kind === 'refused') {
        setKey(newId());
        void queries.invalidateQueries({ queryKey: ['decision', decision.id] });
      }
    },
  });
  const issuable = mayIssue && (decision.status === 'SUBMITTED' || ownUnit);
  if (!issuable) {
    return (
      <>
        <div className="notice notice-info">{mayIssue ? t('issue.notSubmitted') : t('issue.notAllowed')}</div>
        <HandIn decision={decision} ownUnit={ownUnit} />
      </>
    );
  }
  const errors: FormError[] = [];
  if (form.number.trim() === '') errors.push({ field: 'so', message: t('error.number') });
  if (form.signer.trim() === '') errors.push({ field: 'nguoi-ky', message: t('error.signer') });
  if (form.issuedOn === '') errors.push({ field: 'ngay-ban-hanh', message: t('error.issuedOn') });
  if (form.effectiveOn === '' || form.effectiveOn < form.issuedOn) errors.push({ field: 'ngay-hieu-luc', message: t('error.effectiveOn') });
  const errorOf = (field: string) => (tried ? errors.find((error) => error.field === field)?.message ?? null : null);
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  return (
    <>
    <section className="card" aria-label={t('issue.title')}>
      <Problems problems={decision.problems} />
      <ErrorSummary errors={tried ? errors : []} attempt={tried} />
      <div className="grid">
        <Field id="so" label={t('issue.number')} hint={t('issue.numberHint')} required error={errorOf('so')}>
          {(control) => <Input {...control} autoFocus maxLength={100} value={form.number} onChange={(event) => change({ number: event.target.value })} />}
        </Field>
        <Field id="nguoi-ky" label={t('issue.signer')} required error={errorOf('nguoi-ky')}>
          {(control) => <Input {...control} maxLength={200} value={form.signer} onChange={(event) => change({ signer: event.target.value })} />}
        </Field>
        <DateField id="ngay-ban-hanh" label={t('issuedOn')} required value={form.issuedOn} onChange={(issuedOn) => change({ issuedOn })} error={errorOf('ngay-ban-hanh')} />
        <DateField id="ngay-hieu-luc" label={t('effectiveOn')} required value={form.effectiveOn} onChange={(effectiveOn) => change({ effectiveOn })} error={errorOf('ngay-hieu-luc')} />
        <SelectField label={t('issue.signedAs')} value={form.signedAs} choices={SIGNED_AS.map((value) => ({ value, label: t(`issue.signedAs.${value}`) }))} onChange={(value) => change({ signedAs: value || 'CHAIRMAN' })} />
      </div>
      <Preview decision={decision} effectiveOn={form.effectiveOn} />
      {issue.isError && <ProblemNotice error={issue.error} />}
      <div className="buttons buttons-end">
        <Button
          type="primary"
          size="large"
          onClick={() => {
            setTried((times) => times + 1);
            if (errors.length === 0) setAsking(true);
          }}
        >
          {t('issue.review')}
        </Button>
      </div>
      {asking && (
        <Suspense>
          <Modal open title={t('issue.title')} okText={t('issue.confirm')} cancelText={c('cancel')} confirmLoading={issue.isPending} onCancel={() => setAsking(false)} onOk={() => !issue.isPending && issue.mutate()}>
            <p><strong>{t('issue.summary', { number: form.number, issuedOn: day(form.issuedOn), effectiveOn: day(form.effectiveOn) })}</strong></p>
            <p>{decision.title}</p>
            <ul>{decision.lines.map((line) => <li key={line.no}>{c(`lineKind.${line.kind}`)}: {line.procedureName || line.procedureCode}</li>)}</ul>
            <p>{t('issue.effect', { count: decision.lines.length })}</p>
          </Modal>
        </Suspense>
      )}
    </section>
    <HandIn decision={decision} ownUnit={ownUnit} />
    </>
  );
}
