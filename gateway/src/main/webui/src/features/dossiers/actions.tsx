import Button from 'antd/es/button';
import { lazy, Suspense, useState } from 'react';
import { useKey } from '@/hooks/use-key';
import { useTexts } from '@/hooks/use-texts';
import type { DossierDetail } from './dossiers.generated';
import { texts } from './texts';

export type Allowed = DossierDetail['allowedActions'][number];

const ActionDialog = lazy(async () => ({ default: (await import('./action-dialog')).ActionDialog }));
const DANGEROUS = ['REFUSE', 'STOP', 'WITHDRAW'];

/** What may be done at this step, the foreseen one large; F2 opens it. */
export function Actions({ dossier }: { dossier: DossierDetail }) {
  const t = useTexts(texts);
  const [chosen, setChosen] = useState<Allowed | null>(null);
  const main = dossier.allowedActions.find((allowed) => allowed.main);
  const others = dossier.allowedActions.filter((allowed) => allowed !== main);
  const several = dossier.course.steps.filter((step) => step.status === 'OPEN').length > 1;
  const nameOf = (allowed: Allowed) => {
    const step = several && allowed.stepNo !== null ? dossier.course.steps.find((one) => one.no === allowed.stepNo) : undefined;
    return step ? t('ofStep', { action: t(`action.${allowed.action}`), no: step.no, name: step.name }) : t(`action.${allowed.action}`);
  };
  useKey('F2', () => setChosen(main ?? null), main !== undefined && chosen === null);
  return (
    <section className="card actions">
      <h2>{t('todo')}</h2>
      {dossier.step && <p className="muted">{t('stepOf', { no: dossier.step.no, of: dossier.step.of, name: dossier.step.name })}</p>}
      {dossier.allowedActions.length === 0 && <p>{t('nothingToDo')}</p>}
      {main && (
        <Button type="primary" size="large" block onClick={() => setChosen(main)}>{nameOf(main)} <kbd>F2</kbd></Button>
      )}
      {others.map((allowed) => (
        <Button key={`${allowed.action}-${allowed.stepNo ?? ''}`} block danger={DANGEROUS.includes(allowed.action)} onClick={() => setChosen(allowed)}>
          {nameOf(allowed)}
        </Button>
      ))}
      {chosen && <Suspense><ActionDialog dossier={dossier} allowed={chosen} onClose={() => setChosen(null)} /></Suspense>}
    </section>
  );
}
