import Button from 'antd/es/button';
import { lazy, Suspense, useState } from 'react';
import { useKey } from '@/hooks/use-key';
import { useTexts } from '@/hooks/use-texts';
import type { FeedbackDetail } from './feedback.generated';
import { texts } from './texts';

export type AllowedFeedback = FeedbackDetail['allowedActions'][number];

const FeedbackDialog = lazy(async () => ({ default: (await import('./feedback-dialog')).FeedbackDialog }));

/** What may be done now, the foreseen one large; F2 opens it. */
export function FeedbackActions({ feedback }: { feedback: FeedbackDetail }) {
  const t = useTexts(texts);
  const [chosen, setChosen] = useState<AllowedFeedback | null>(null);
  const main = feedback.allowedActions.find((allowed) => allowed.main);
  const others = feedback.allowedActions.filter((allowed) => allowed !== main);
  useKey('F2', () => setChosen(main ?? null), main !== undefined && chosen === null);
  return (
    <section className="card actions">
      <h2>{t('todo')}</h2>
      {feedback.allowedActions.length === 0 && <p>{t('nothingToDo')}</p>}
      {main && (
        <Button type="primary" size="large" block onClick={() => setChosen(main)}>{t(`action.${main.action}`)} <kbd>F2</kbd></Button>
      )}
      {others.map((allowed) => (
        <Button key={allowed.action} block danger={allowed.action === 'REFUSE'} onClick={() => setChosen(allowed)}>{t(`action.${allowed.action}`)}</Button>
      ))}
      {chosen && <Suspense><FeedbackDialog feedback={feedback} allowed={chosen} onClose={() => setChosen(null)} /></Suspense>}
    </section>
  );
}
