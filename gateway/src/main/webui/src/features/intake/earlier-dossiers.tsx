import Button from 'antd/es/button';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DossierStateMark } from '@/components/dossier-state-mark';
import { ProblemNotice } from '@/components/problem-notice';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import type { DossierState } from '@/lib/graphql/schema.generated';
import { isIdentityNumber } from './intake-draft';
import { earlierDossiers } from './intake-queries';
import type { SectionProps } from './procedure-section';
import { texts } from './texts';

const ENDED: DossierState[] = ['SETTLED', 'RESULT_RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED'];

/** The identity number to look up, or '' while it is incomplete. */
export function completeIdentity(draft: SectionProps['draft']): string {
  return isIdentityNumber(draft.identityNumber, draft.kind) ? draft.identityNumber.replace(/[\s.-]/g, '') : '';
}

/** What is known of the person here: the name, earlier dossiers, and a warning when the same thing is already asked for. */
export function EarlierDossiersNotice({ draft, update }: SectionProps) {
  const t = useTexts(texts);
  const identity = completeIdentity(draft);
  const { data, error, isLoading } = useQuery(earlierDossiers(identity));
  if (identity === '') return null;
  if (isLoading) return <p className="muted" role="status">{t('earlierLooking')}</p>;
  if (error) return <ProblemNotice error={error} />;
  if (!data) return null;
  const duplicate = data.dossiers.find((one) => one.procedureCode === draft.procedure?.code && !ENDED.includes(one.state));
  return (
    <>
      {duplicate && (
        <div className="notice notice-warn" role="alert">
          <p className="notice-title">{t('duplicate', { code: duplicate.code })}</p>
          <Link to={`/ho-so/${duplicate.id}`} target="_blank">{t('duplicateOpen')}</Link>
        </div>
      )}
      <div className="notice notice-info" role="status">
        {data.dossiers.length === 0 ? t('earlierNone') : (
          <details>
            <summary>{t('earlier', { count: data.dossiers.length })}</summary>
            <ul className="plain-list">
              {data.dossiers.map((one) => (
                <li key={one.id}>
                  <Link to={`/ho-so/${one.id}`} target="_blank">{one.code}</Link> {one.procedureName}
                  {one.receivedAt && ` · ${day(one.receivedAt)}`} <DossierStateMark state={one.state} />
                </li>
              ))}
            </ul>
          </details>
        )}
        {data.name && data.name !== draft.name && (
          <p><Button size="small" onClick={() => update({ name: data.name ?? '' })}>{t('useName', { name: data.name })}</Button></p>
        )}
      </div>
    </>
  );
}
