import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DateField } from '@/components/date-field';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { SearchField } from '@/components/search-field';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { legalDate } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import { texts } from './texts';
import { count, treeOf, type Branch } from './unit-tree';
import { unitsOn } from './unit-queries';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Đơn vị hành chính: the units of a day as a tree, searched without accents. */
export function UnitsPage() {
  const t = useTexts(texts);
  const mayAssign = useMay('dossier:import');
  const mayRead = useMay('catalog:read');
  const { get, set } = useUrlState();
  const at = DATE.test(get('ngay')) ? get('ngay') : legalDate(new Date());
  const { data, error, isLoading, refetch } = useQuery(unitsOn(at));
  const tree = treeOf(data ?? [], get('q'));
  return (
    <Page title={t('title')} lead={t('lead')} action={(mayRead || mayAssign) && <>{mayRead && <Link to="/don-vi/thay-doi">{t('changes.link')}</Link>}{mayRead && mayAssign && ' · '}{mayAssign && <Link to="/don-vi/chia-tach">{t('dividedTitle')}</Link>}</>}>
      <search className="queue-filters">
        <SearchField label={t('search')} hint={t('searchHint')} value={get('q')} onSearch={(q) => set({ q }, { replace: true })} />
        <DateField id="ngay" label={t('at')} value={at} onChange={(ngay) => ngay && set({ ngay })} />
      </search>
      {isLoading && <Loading lines={10} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && tree.length === 0 && <EmptyState title={t('empty')}><p>{t('emptyText')}</p></EmptyState>}
      {data && tree.length > 0 && (
        <nav className="card" aria-label={t('tree')}>
          <p role="status">{t('count', { shown: wholeNumber(count(tree)) })}</p>
          <Branches branches={tree} open={get('q') !== ''} top />
        </nav>
      )}
    </Page>
  );
}

/** Levels fold like every detail of the browser; a search opens what it found. */
function Branches({ branches, open, top }: { branches: Branch[]; open: boolean; top?: boolean }) {
  const t = useTexts(texts);
  return (
    <ul className="plain-list">
      {branches.map((branch) => (
        <li key={branch.unit.id}>
          <UnitLink branch={branch} />
          {branch.below.length > 0 && (
            <details open={open || top}>
              <summary>{t('below', { shown: wholeNumber(count(branch.below)), name: branch.unit.name })}</summary>
              <div style={{ paddingInlineStart: '1.5rem' }}><Branches branches={branch.below} open={open} /></div>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function UnitLink({ branch }: { branch: Branch }) {
  return <><Link to={`/don-vi/${branch.unit.id}`}>{branch.unit.name}</Link> <small className="muted">{branch.unit.code}</small></>;
}
