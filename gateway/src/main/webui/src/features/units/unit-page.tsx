import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { day, legalDate } from '@/lib/format/dates';
import { texts } from './texts';
import type { ReadUnitQuery } from './units.generated';
import { readUnit } from './unit-queries';

type Unit = NonNullable<ReadUnitQuery['orgUnit']>;

/** One unit in time: when it is valid, what it was made of, what it became. */
export function UnitPage() {
  const t = useTexts(texts);
  const { id = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery(readUnit(id));
  return (
    <Page title={data?.name ?? t('title')} lead={<Link to="/don-vi">{t('toList')}</Link>} narrow>
      {isLoading && <Loading lines={6} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data === null && <EmptyState title={t('empty')}><p>{t('emptyText')}</p></EmptyState>}
      {data && <UnitCard unit={data} />}
    </Page>
  );
}

function UnitCard({ unit }: { unit: Unit }) {
  const t = useTexts(texts);
  const figures = useMay('figures:read');
  const mayChange = useMay('catalog:units');
  const from = unit.validFrom ? t('validFrom', { from: day(unit.validFrom) }) : t('always');
  const over = unit.validTo !== null && unit.validTo < legalDate(new Date());
  const wholly = unit.successors.some((each) => each.extent === 'FULL');
  return (
    <>
      <section className="card">
        <dl>
          <dt>{t('code')}</dt><dd>{unit.code}</dd>
          <dt>{t('level')}</dt><dd>{t(`level.${unit.level}`)}</dd>
          <dt>{t('valid')}</dt><dd>{from}{unit.validTo && ` ${t('validTo', { to: day(unit.validTo) })}`}</dd>
          {unit.parent && <><dt>{t('parent')}</dt><dd><Link to={`/don-vi/${unit.parent.id}`}>{unit.parent.name}</Link></dd></>}
        </dl>
        {figures && (
          <p>
            <Link to={`/so-lieu?don-vi=${unit.id}&dia-gioi=AS_IS`}>{t('figuresIs')}</Link>
            {' · '}
            <Link to={`/so-lieu?don-vi=${unit.id}&dia-gioi=AS_WAS`}>{t('figuresWas')}</Link>
          </p>
        )}
        {mayChange && unit.validTo === null && unit.level !== 'PROVINCE' && <p><Link to={`/don-vi/thay-doi?don-vi=${unit.id}`}>{t('changeThis')}</Link></p>}
      </section>
      {unit.successors.length > 0 && over && <p className="notice notice-info">{t(wholly ? 'merged' : 'divided')}</p>}
      {unit.validTo !== null && !over && <p className="notice notice-info">{t('ending', { to: day(unit.validTo) })}</p>}
      <Successions title={t('successors')} units={unit.successors} />
      <Successions title={t('predecessors')} units={unit.predecessors} />
    </>
  );
}

function Successions({ title, units }: { title: string; units: Unit['successors'] }) {
  const t = useTexts(texts);
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      {units.length === 0 ? <p>{t('none')}</p> : (
        <ul className="plain-list">
          {units.map((each) => <li key={each.unitId}><Link to={`/don-vi/${each.unitId}`}>{each.unitName}</Link> ({t(`extent.${each.extent}`)})</li>)}
        </ul>
      )}
    </section>
  );
}
