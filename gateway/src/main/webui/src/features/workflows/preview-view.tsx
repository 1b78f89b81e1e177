import { useLanguage, useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import { texts } from './texts';
import type { PreviewWorkflowQuery } from './workflows.generated';

/** What the drawn version would change, and what stands against it. */
export function PreviewView({ preview }: { preview: PreviewWorkflowQuery['workflowPreview'] }) {
  const t = useTexts(texts);
  const english = useLanguage() === 'en';
  return (
    <>
      {(preview.faults.length > 0 || preview.tooLong) && (
        <div className="notice notice-warn" role="alert">
          <ul>
            {preview.tooLong && <li>{t('tooLong')}</li>}
            {preview.faults.map((fault, index) => <li key={index}>{english ? fault.messageEn : fault.message}</li>)}
          </ul>
        </div>
      )}
      <ul>
        <li>{t('affects', { count: wholeNumber(preview.procedures), date: day(preview.effectiveFrom) })}</li>
        {preview.replacesKey && <li>{t('replaces', { key: preview.replacesKey, version: preview.replaces ?? 0 })}</li>}
        {preview.overtakes.length > 0 && <li>{t('overtakes', { versions: preview.overtakes.join(', ') })}</li>}
        <li>{t('openStay')}</li>
        {preview.openDossiers?.map((row) => <li key={`${row.version} ${row.unit?.id}`}>{t('openOn', { count: wholeNumber(row.open), unit: row.unit?.name ?? '–', version: row.version })}</li>)}
        {preview.units.map((row) => <li key={row.unit?.id ?? ''}>{row.unit?.name ?? t('communes')}: {t('serves', { count: wholeNumber(row.procedures) })}</li>)}
      </ul>
    </>
  );
}
