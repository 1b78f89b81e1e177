import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { newId } from '@/lib/new-id';
import { problemOf } from '@/lib/problem';
import { dictionary } from '@/lib/texts/dictionary';
import { DateField } from './date-field';
import { ErrorSummary, type FormError } from './error-summary';
import { Field } from './field';
import en from './issue-form.en.json';
import vi from './issue-form.vi.json';
import { ProblemNotice } from './problem-notice';

const texts = dictionary(vi, en);
const Modal = lazy(() => import('antd/es/modal'));

/** What makes a draft a decision (số, người ký, ngày ban hành, ngày hiệu lực); dates as yyyy-MM-dd, empty while unknown. */
export type Signing = { number: string; signer: string; issuedOn: string; effectiveOn: string };

type Props<Issued> = {
  /** What the draft says already. */
  draft: { [part in keyof Signing]?: string | null };
  /** Issues it; the key stays the same until the answer is a refusal, so that a lost answer issues nothing twice. */
  issue: (signing: Signing, idempotencyKey: string) => Promise<Issued>;
  onIssued: (issued: Issued) => void;
  onRefused?: () => void;
  /** What stands against it, above the form. */
  problems?: ReactNode;
  /** More to fill in. */
  more?: ReactNode;
  /** What issuing on that day would touch. */
  preview?: (effectiveOn: string) => ReactNode;
  /** What is issued, in the summary that asks once more. */
  summary: ReactNode;
};

/** Number, signer and dates; then a summary; then it is issued. */
export function IssueForm<Issued>({ draft, issue, onIssued, onRefused, problems, more, preview, summary }: Props<Issued>) {
  const t = useTexts(texts);
  const c = useCommon();
  const [form, setForm] = useState<Signing>({
    number: draft.number ?? '', signer: draft.signer ?? '', issuedOn: draft.issuedOn ?? '', effectiveOn: draft.effectiveOn ?? '',
  });
  const [key, setKey] = useState(newId);
  const [tried, setTried] = useState(0);
  const [asking, setAsking] = useState(false);
  const issuing = useMutation({
    mutationFn: () => issue(form, key),
    onSuccess: onIssued,
    onError: (error) => {
      setAsking(false);
      if (problemOf(error).kind !== 'refused') return;
      setKey(newId());
      onRefused?.();
    },
  });
  const errors: FormError[] = [];
  if (form.number.trim() === '') errors.push({ field: 'so', message: t('error.number') });
  if (form.signer.trim() === '') errors.push({ field: 'nguoi-ky', message: t('error.signer') });
  if (form.issuedOn === '') errors.push({ field: 'ngay-ban-hanh', message: t('error.issuedOn') });
  if (form.effectiveOn === '' || form.effectiveOn < form.issuedOn) errors.push({ field: 'ngay-hieu-luc', message: t('error.effectiveOn') });
  const errorOf = (field: string) => (tried ? errors.find((error) => error.field === field)?.message ?? null : null);
  const change = (part: Partial<Signing>) => setForm((before) => ({ ...before, ...part }));
  return (
    <section className="card" aria-label={t('title')}>
      {problems}
      <ErrorSummary errors={tried ? errors : []} attempt={tried} />
      <div className="grid">
        <Field id="so" label={t('number')} hint={t('numberHint')} required error={errorOf('so')}>
          {(control) => <Input {...control} maxLength={100} value={form.number} onChange={(event) => change({ number: event.target.value })} />}
        </Field>
        <Field id="nguoi-ky" label={t('signer')} required error={errorOf('nguoi-ky')}>
          {(control) => <Input {...control} maxLength={200} value={form.signer} onChange={(event) => change({ signer: event.target.value })} />}
        </Field>
        <DateField id="ngay-ban-hanh" label={t('issuedOn')} required value={form.issuedOn} onChange={(issuedOn) => change({ issuedOn })} error={errorOf('ngay-ban-hanh')} />
        <DateField id="ngay-hieu-luc" label={t('effectiveOn')} required value={form.effectiveOn} onChange={(effectiveOn) => change({ effectiveOn })} error={errorOf('ngay-hieu-luc')} />
        {more}
      </div>
      {preview?.(form.effectiveOn)}
      {issuing.isError && <ProblemNotice error={issuing.error} />}
      <div className="buttons buttons-end">
        <Button
          type="primary"
          size="large"
          onClick={() => {
            setTried((times) => times + 1);
            if (errors.length === 0) setAsking(true);
          }}
        >
          {t('review')}
        </Button>
      </div>
      {asking && (
        <Suspense>
          <Modal open title={t('title')} okText={t('confirm')} cancelText={c('cancel')} confirmLoading={issuing.isPending} onCancel={() => setAsking(false)} onOk={() => !issuing.isPending && issuing.mutate()}>
            <p><strong>{t('summary', { number: form.number, issuedOn: day(form.issuedOn), effectiveOn: day(form.effectiveOn) })}</strong></p>
            {summary}
          </Modal>
        </Suspense>
      )}
    </section>
  );
}
