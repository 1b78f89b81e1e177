import { useQuery } from '@tanstack/react-query';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { Terms } from '@/components/term';
import { EmptyState } from '@/components/empty-state';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { legalDate } from '@/lib/format/dates';
import { periods, readFigures } from './figure-queries';
import { chosenWindow, figuresQuery, groupBy, subject, windowKind, yearOf } from './figure-state';
import { FigureFilters } from './figure-filters';
import { FigureFoot } from './figure-foot';
import { FiguresTable } from './figures-table';
import { LateChart } from './late-chart';
import { texts } from './texts';
import { WindowPicker } from './window-picker';

/** Số liệu: any window, by unit, field, procedure, level or channel; every cell opens its dossiers. */
export function FiguresPage() {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const kind = windowKind(get);
  const year = yearOf(get, legalDate(new Date()));
  const offered = useQuery(periods(kind === 'TU_CHON' ? null : kind, year));
  const window = chosenWindow(get, offered.data ?? []);
  const live = get('truc-tiep') === '1';
  const { data, error, isLoading, refetch } = useQuery(readFigures(window && figuresQuery(get, window), live));
  return (
    <Page title={t('title')} lead={<>{t('lead')}<Terms ids={['da-tiep-nhan', 'da-giai-quyet', 'dang-giai-quyet', 'ky-truoc-chuyen-sang', 'ky-thong-ke', 'so-hoa']} /></>}>
      <WindowPicker kind={kind} year={year} offered={offered.data ?? []} window={window} />
      <FigureFilters />
      {offered.error && !window && <ProblemNotice error={offered.error} onRetry={() => void offered.refetch()} />}
      {(isLoading || (!window && offered.isLoading)) && <Loading lines={10} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} words={{ 'unit-not-found': t('problem.unit-not-found') }} />}
      {data && window && (
        <>
          <FigureFoot figures={data} live={live} />
          {data.rows.length === 0 && groupBy(get) !== 'NONE' && <EmptyState title={t('empty')}><p>{t('emptyText')}</p></EmptyState>}
          <FiguresTable figures={data} window={window} get={get} />
          {subject(get) === 'HO_SO' && groupBy(get) !== 'NONE' && data.rows.length > 0 && <LateChart rows={data.rows} />}
        </>
      )}
    </Page>
  );
}
