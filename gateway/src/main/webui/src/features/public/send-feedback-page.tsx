import Button from 'antd/es/button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorSummary } from '@/components/error-summary';
import { LinkButton } from '@/components/link-button';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { useCommon } from '@/hooks/use-common';
import { useDraft } from '@/hooks/use-draft';
import { useLeaveWarning } from '@/hooks/use-leave-warning';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import { newId } from '@/lib/new-id';
import { problemOf } from '@/lib/problem';
import { emptyDraft, errorsOf, toFeedback, type SendStep } from './feedback-draft';
import { sendFeedback, type FeedbackReceipt } from './public-api';
import { SendStepFields } from './send-steps';
import { texts } from './texts';

/** Gửi phản ánh, kiến nghị: three steps, own words first. The step is in the address, so Back works. */
export function SendFeedbackPage() {
  const t = useTexts(texts);
  const c = useCommon();
  const { get, set } = useUrlState();
  const { draft, update, clear, restored } = useDraft('feedback', emptyDraft);
  const [tried, setTried] = useState(0);
  const [receipt, setReceipt] = useState<FeedbackReceipt | null>(null);
  useLeaveWarning(receipt === null && draft.content !== '');
  const wanted: SendStep = get('buoc') === '3' ? 3 : get('buoc') === '2' ? 2 : 1;
  // Nobody gets past the first step by its address alone.
  const step: SendStep = errorsOf(draft, 1, t).length > 0 ? 1 : wanted;
  const errors = errorsOf(draft, step, t);
  const send = useMutation({
    mutationFn: () => sendFeedback(toFeedback(draft), draft.idempotencyKey),
    onSuccess: (answer) => {
      clear();
      setReceipt(answer);
      set({ buoc: null }, { replace: true });
    },
    onError: (error) => {
      if (problemOf(error).kind === 'refused') update({ idempotencyKey: newId() });
    },
  });
  if (receipt) return <Sent receipt={receipt} onAnother={() => setReceipt(null)} />;
  const go = (next: number) => {
    setTried(0);
    set({ buoc: String(next) });
  };
  return (
    <Page title={t('send.title')} lead={t('send.lead')} narrow>
      <form
        className="card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried((times) => times + 1);
          if (errors.length > 0) return;
          if (step < 3) go(step + 1);
          else if (!send.isPending) send.mutate();
        }}
      >
        {restored && step === 1 && (
          <div className="notice notice-info" role="status">
            {c('draftRestored')} <button type="button" className="plain" onClick={clear}>{c('draftDiscard')}</button>
          </div>
        )}
        <p className="muted" role="status">{t('send.step', { no: step })}</p>
        <h2>{t(`send.s${step}`)}</h2>
        <ErrorSummary errors={tried ? errors : []} attempt={tried} />
        <SendStepFields key={step} step={step} draft={draft} update={update} errorOf={(field) => (tried ? errors.find((error) => error.field === field)?.message ?? null : null)} />
        {send.isError && <ProblemNotice error={send.error} />}
        <div className="buttons buttons-end">
          {step > 1 && <Button size="large" onClick={() => go(step - 1)}>{t('send.back')}</Button>}
          <Button type="primary" size="large" htmlType="submit" loading={send.isPending}>
            {step < 3 ? t('send.next') : send.isPending ? t('send.sending') : t('send.submit')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

function Sent({ receipt, onAnother }: { receipt: FeedbackReceipt; onAnother: () => void }) {
  const t = useTexts(texts);
  return (
    <Page title={t('send.done')} narrow>
      <div className={receipt.refused ? 'notice notice-warn' : 'notice notice-good'} role="status">
        <p>{receipt.refused ? t('send.doneRefused') : t('send.doneText')}</p>
      </div>
      <div className="card">
        <dl className="codes">
          <div><dt>{t('send.doneCode')}</dt><dd>{receipt.code}</dd></div>
          <div><dt>{t('send.doneSecret')}</dt><dd>{receipt.secret}</dd></div>
          {receipt.dueAt && !receipt.refused && <div><dt>{t('send.doneDue')}</dt><dd>{day(receipt.dueAt)}</dd></div>}
        </dl>
        <div className="buttons">
          <LinkButton primary to={`/tra-cuu/phan-anh/${encodeURIComponent(receipt.code)}#ma=${encodeURIComponent(receipt.secret)}`}>{t('send.follow')}</LinkButton>
          <Button onClick={onAnother}>{t('send.another')}</Button>
        </div>
      </div>
    </Page>
  );
}
