import Button from 'antd/es/button';
import { useEffect, useRef, useState } from 'react';
import { LinkButton } from '@/components/link-button';
import { useTexts } from '@/hooks/use-texts';
import { receiptAddress } from '@/lib/files';
import { moment } from '@/lib/format/dates';
import type { ReceivedDossier } from './intake-page';
import { texts } from './texts';

/** The dossier is in: its two codes, and the receipt (giấy hẹn) goes to the printer by itself. */
export function Received({ dossier, onNext }: { dossier: ReceivedDossier; onNext: () => void }) {
  const t = useTexts(texts);
  const frame = useRef<HTMLIFrameElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => next.current?.focus(), []);
  const print = () => {
    frame.current?.contentWindow?.focus();
    frame.current?.contentWindow?.print();
  };
  return (
    <>
      <div className="notice notice-good" role="status">
        <p className="notice-title">{dossier.procedureName}{dossier.applicant ? ` – ${dossier.applicant.name}` : ''}</p>
        <p>{t('doneText')}</p>
      </div>
      <div className="card">
        <dl className="codes">
          <div><dt>{t('doneCode')}</dt><dd>{dossier.code}</dd></div>
          {dossier.checkSecret && <div><dt>{t('doneSecret')}</dt><dd>{dossier.checkSecret}</dd></div>}
          <div><dt>{t('doneDue')}</dt><dd>{dossier.dueAt ? moment(dossier.dueAt) : t('panelNoDue')}</dd></div>
          <div><dt>{t('doneUnit')}</dt><dd>{dossier.handlingUnit.name}</dd></div>
        </dl>
        <div className="buttons">
          <Button ref={next} type="primary" onClick={onNext}>{t('nextDossier')}</Button>
          <Button onClick={print} disabled={!ready}>{t('printReceipt')}</Button>
          <a className="button" href={receiptAddress(dossier.id)} target="_blank" rel="noreferrer">{t('openReceipt')}</a>
          <LinkButton to={`/ho-so/${dossier.id}`}>{t('openDossier')}</LinkButton>
        </div>
        {!ready && <p className="muted" role="status">{t('preparing')}</p>}
      </div>
      <iframe
        ref={frame}
        className="receipt"
        title={t('printReceipt')}
        src={receiptAddress(dossier.id)}
        onLoad={() => {
          setReady(true);
          print();
        }}
      />
    </>
  );
}
