import Button from 'antd/es/button';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { clock, day } from '@/lib/format/dates';
import { downloadCsv } from '@/lib/csv';
import { valueOf } from './figure-state';
import type { ReadFiguresQuery } from './figures.generated';
import { texts } from './texts';

export type Figures = ReadFiguresQuery['figures'];

/** How old the data is, how each figure is made, and the ways out: print, file, live. */
export function FigureFoot({ figures, live }: { figures: Figures; live: boolean }) {
  const t = useTexts(texts);
  const { set } = useUrlState();
  const at = (iso: string) => `${day(iso)} ${clock(iso)}`;
  const exportRows = () => downloadCsv(`so-lieu-${figures.from}-${figures.to}.csv`, [
    ['', ...figures.indicators.map((indicator) => indicator.name)],
    ...[...figures.rows, figures.total].map((row) => [row.label || t('total'), ...figures.indicators.map((indicator) => valueOf(row, indicator.code))]),
  ]);
  return (
    <div className="figure-foot">
      <span className="muted" role="status">
        {figures.dataAsOf ? t('asOf', { at: at(figures.dataAsOf) }) : t('noData')} · {t('computedAt', { at: clock(figures.computedAt) })}
        {live && ` · ${t('liveOn')}`}
      </span>
      <div className="buttons no-print">
        <label className="check">
          <input type="checkbox" role="switch" checked={live} onChange={(event) => set({ 'truc-tiep': event.target.checked ? '1' : null }, { replace: true })} />
          {t('live')}
        </label>
        <Button onClick={() => window.print()}>{t('print')}</Button>
        <Button onClick={exportRows}>{t('export')}</Button>
      </div>
      <details className="formulas">
        <summary>{t('formula')}</summary>
        <table className="table table-dense table-plain">
          <thead><tr><th scope="col">{t('formulaOf')}</th><th scope="col">{t('formulaText')}</th><th scope="col">{t('source')}</th></tr></thead>
          <tbody>
            {figures.indicators.map((indicator) => (
              <tr key={indicator.code}>
                <td data-title={t('formulaOf')}>{indicator.name}</td>
                <td data-title={t('formulaText')}>{indicator.formula}</td>
                <td data-title={t('source')}>{indicator.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
