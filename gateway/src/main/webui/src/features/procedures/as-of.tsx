import { Link } from 'react-router';
import { DateField } from '@/components/date-field';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import { texts } from './texts';

/** Says that another time than now is shown. */
export function AsOfNotice() {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const [valid, known] = [get('ngay'), get('da-biet')];
  if (!valid && !known) return null;
  return (
    <div className="notice notice-info" role="status">
      <p>
        {t('asOf.showing', {
          valid: valid ? day(valid) : t('untilNow'),
          known: known ? t('asOf.knownPart', { date: day(known) }) : '',
        })}
        {' '}<Link to="?">{t('asOf.back')}</Link>
      </p>
    </div>
  );
}

/** Có hiệu lực ngày … theo những gì đã biết đến …: the procedure as it was, or as an old report saw it. */
export function AsOfForm() {
  const t = useTexts(texts);
  const { get, set } = useUrlState();
  return (
    <section className="card no-print" aria-label={t('asOf')}>
      <h2>{t('asOf')}</h2>
      <div className="grid">
        <DateField label={t('asOf.validOn')} value={get('ngay')} onChange={(value) => set({ ngay: value })} />
        <DateField label={t('asOf.knownOn')} hint={t('asOf.knownHint')} value={get('da-biet')} onChange={(value) => set({ 'da-biet': value })} />
      </div>
    </section>
  );
}
