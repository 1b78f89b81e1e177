import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable } from '@/components/data-table';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { day, moment } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import { ChangeForm } from './change-form';
import { texts } from './texts';
import { unitChanges } from './unit-queries';
import type { ListUnitChangesQuery } from './units.generated';

type Change = ListUnitChangesQuery['unitChanges']['edges'][number]['node'];

/** Sắp xếp đơn vị: a change by a legal document with its dry run, and the changes decided before. */
export function ChangePage() {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const mayChange = useMay('catalog:units');
  return (
    <Page title={t('changes.title')} lead={t('changes.lead')} action={<Link to="/don-vi">{t('toList')}</Link>}>
      {mayChange && <ChangeForm unitId={get('don-vi')} />}
      <Decided />
    </Page>
  );
}

function Decided() {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const { data, error, isLoading, refetch } = useQuery(unitChanges(get('sau')));
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <section className="card" aria-label={t('changes.decided')}>
      <h2>{t('changes.decided')}</h2>
      {isLoading && <Loading lines={4} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <p>{t('changes.none')}</p>}
      {data && rows.length > 0 && (
        <>
          <DataTable
            label={t('changes.decided')}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { key: 'from', title: t('changes.from'), width: '8rem', render: (row) => day(row.effectiveOn) },
              { key: 'what', title: t('changes.what'), render: (row) => <What change={row} /> },
              { key: 'document', title: t('changes.document'), width: '14rem', render: (row) => <>{row.document}<br /><small>{day(row.documentOn)}{row.reason && ` – ${row.reason}`}</small></> },
              { key: 'by', title: t('changes.by'), width: '11rem', render: (row) => <>{row.changedBy}<br /><small>{moment(row.changedAt)}</small></> },
            ]}
          />
          <Pager shown={rows.length} total={data.totalCount} pageSize={20} pageInfo={data.pageInfo} />
        </>
      )}
    </section>
  );
}

/** What became of which unit, and the work that is left because of it. */
function What({ change }: { change: Change }) {
  const t = useTexts(texts);
  return (
    <>
      <strong>{t(`changes.kind.${change.kind}`)}</strong>
      <ul className="plain-list">
        {change.units.map((each, index) => (
          <li key={each.unit?.id ?? index}>{each.unit && <Link to={`/don-vi/${each.unit.id}`}>{each.unit.name}</Link>} – {t(`fate.${each.fate}`)}</li>
        ))}
      </ul>
      {change.proceduresLeft > 0 && (
        <div className="notice notice-warn">
          <p>{t('changes.left', { count: wholeNumber(change.proceduresLeft) })}</p>
          <ul className="plain-list">
            {change.units.filter((each) => each.workIsLeft && each.unit).map((each) => (
              <li key={each.unit?.id}><Link to={`/thu-tuc?co-quan=${each.unit?.id}`}>{t('changes.leftLink', { unit: each.unit?.name ?? '' })}</Link></li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
