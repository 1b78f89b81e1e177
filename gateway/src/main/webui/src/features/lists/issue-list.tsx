import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { DateField } from '@/components/date-field';
import { ErrorSummary, type FormError } from '@/components/error-summary';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { useCommon } from '@/hooks/use-common';
import { useMay } from '@/hooks/use-session';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { graphql } from '@/lib/graphql/client';
import { newId } from '@/lib/new-id';
import { readListDecision } from './list-queries';
import { IssueListDecision, type ListDecisionDetail } from './lists.generated';
import { texts } from './texts';

const Modal = lazy(() => import('antd/es/modal'));
/** The form asks for these itself. */
const ASKED = ['number-missing', 'signer-missing'];

/** Number, signer and dates; then it is issued. */
export function IssueList({ decision }: { decision: ListDecisionDetail }) {
  const t = useTexts(texts);
  const c = useCommon();
  const language = useLanguage();
  const queries = useQueryClient();
  const mayIssue = useMay('decision:issue');
  const [form, setForm] = useState({ number: decision.number ?? '', signer: decision.signer ?? '', issuedOn: '', effectiveOn: '' });
  const [key, setKey] = useState(newId);
  const [tried, setTried] = useState(0);
  const [asking, setAsking] = useState(false);
  const issue = useMutation({
    mutationFn: async () => (await graphql(IssueListDecision, { input: { id: decision.id, revision: decision.revision, ...form }, idempotencyKey: key })).issueListDecision,
    onSuccess: (issued) => {
      queries.setQueryData(readListDecision(decision.id).queryKey, issued);
      for (const name of ['list-decisions', 'lists', 'list']) void queries.invalidateQueries({ queryKey: [name] });
    },
    onError: () => {
      setAsking(false);
      setKey(newId());
    },
  });
  if (!mayIssue) return <div className="notice notice-info">{t('issue.notAllowed')}</div>;
  const problems = decision.problems.filter((problem) => !ASKED.includes(problem.code));
  const errors: FormError[] = [];
  if (form.number.trim() === '') errors.push({ field: 'so', message: t('error.number') });
  if (form.signer.trim() === '') errors.push({ field: 'nguoi-ky', message: t('error.signer') });
  if (form.issuedOn === '') errors.push({ field: 'ngay-ban-hanh', message: t('error.issuedOn') });
  if (form.effectiveOn === '' || form.effectiveOn < form.issuedOn) errors.push({ field: 'ngay-hieu-luc', message: t('error.effectiveOn') });
  const errorOf = (field: string) => (tried ? errors.find((error) => error.field === field)?.message ?? null : null);
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  return (
    <section className="card" aria-label={t('issue')}>
      <h2>{t('issue')}</h2>
      {problems.length > 0 && (
        <div className="notice notice-warning">
          <p className="notice-title">{t('problems', { count: problems.length })}</p>
          <ul>{problems.filter((problem) => problem.lineNo === null).map((problem) => <li key={problem.code}>{language === 'en' ? problem.messageEn : problem.message}</li>)}</ul>
        </div>
      )}
      <ErrorSummary errors={tried ? errors : []} attempt={tried} />
      <div className="grid">
        <Field id="so" label={t('number')} required error={errorOf('so')}>
          {(control) => <Input {...control} maxLength={100} value={form.number} onChange={(event) => change({ number: event.target.value })} />}
        </Field>
        <Field id="nguoi-ky" label={t('signer')} required error={errorOf('nguoi-ky')}>
          {(control) => <Input {...control} maxLength={200} value={form.signer} onChange={(event) => change({ signer: event.target.value })} />}
        </Field>
        <DateField id="ngay-ban-hanh" label={t('issuedOn')} required value={form.issuedOn} onChange={(issuedOn) => change({ issuedOn })} error={errorOf('ngay-ban-hanh')} />
        <DateField id="ngay-hieu-luc" label={t('effectiveOn')} required value={form.effectiveOn} onChange={(effectiveOn) => change({ effectiveOn })} error={errorOf('ngay-hieu-luc')} />
      </div>
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
          <Modal open title={t('issue')} okText={t('issue.confirm')} cancelText={c('cancel')} confirmLoading={issue.isPending} onCancel={() => setAsking(false)} onOk={() => !issue.isPending && issue.mutate()}>
            <p><strong>{t('issue.summary', { number: form.number, issuedOn: day(form.issuedOn), effectiveOn: day(form.effectiveOn) })}</strong></p>
            <p>{decision.title}</p>
            <ul>{decision.totals.map((one) => <li key={one.kind}>{t(`kind.${one.kind}`)}: {t('totals', { added: one.added, changed: one.changed, removed: one.removed })}</li>)}</ul>
          </Modal>
        </Suspense>
      )}
    </section>
  );
}
