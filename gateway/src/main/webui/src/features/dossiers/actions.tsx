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
  useKey('F2', () => setChosen(main ?? null), main !== undefined && chosen === null);
  return (
    <section className="card actions">
      <h2>{t('todo')}</h2>
      {dossier.step && <p className="muted">{t('stepOf', { no: dossier.step.no, of: dossier.step.of, name: dossier.step.name })}</p>}
      {dossier.allowedActions.length === 0 && <p>{t('nothingToDo')}</p>}
      {main && (
        <Button type="primary" size="large" block onClick={() => setChosen(main)}>{t(`action.${main.action}`)} <kbd>F2</kbd></Button>
      )}
      {others.map((allowed) => (
        <Button key={allowed.action} block danger={DANGEROUS.includes(allowed.action)} onClick={() => setChosen(allowed)}>
          {t(`action.${allowed.action}`)}
        </Button>
      ))}
      {chosen && <Suspense><ActionDialog dossier={dossier} allowed={chosen} onClose={() => setChosen(null)} /></Suspense>}
    </section>
  );
}
