import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { unit } from '@/components/unit-picker';
import { useTexts } from '@/hooks/use-texts';
import { fields } from '@/lib/fields';
import { day, moment } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import type { KeyDetail } from './keys.generated';
import { texts } from './texts';

/** Who reads with it and why, and what it opens. */
export function KeyFacts({ of }: { of: KeyDetail }) {
  const t = useTexts(texts);
  const known = useQuery({ ...fields, enabled: of.fieldCodes.length > 0 }).data ?? [];
  const fieldName = (code: string) => known.find((field) => field.code === code)?.name ?? code;
  const facts: [string, ReactNode][] = [
    [t('owner'), of.owner],
    [t('contact'), of.contact],
    [t('purpose'), of.purpose],
    [t('legalGround'), of.legalGround],
    [t('scopes'), of.scopes.map((scope) => t(`scope.${scope}`)).join(', ')],
    [t('units'), of.unitIds.length === 0 ? t('allUnits') : <UnitNames ids={of.unitIds} />],
    [t('fields'), of.fieldCodes.length === 0 ? t('allFields') : of.fieldCodes.map(fieldName).join(', ')],
    [t('period'), of.periodFrom || of.periodTo ? `${of.periodFrom ? day(of.periodFrom) : '…'} – ${of.periodTo ? day(of.periodTo) : '…'}` : t('allDays')],
    [t('addresses'), of.addresses.length === 0 ? t('anywhere') : of.addresses.join(', ')],
    [t('quota'), t('quotaText', { minute: wholeNumber(of.perMinute), day: wholeNumber(of.perDay), today: wholeNumber(of.requestsToday) })],
    [t('issuedAt'), `${moment(of.issuedAt)} · ${of.issuedBy}`],
    [t('expiresAt'), moment(of.expiresAt)],
  ];
  if (of.revokedAt) facts.push([t('revokedAt'), `${moment(of.revokedAt)} · ${of.revokedBy}: ${of.revokeReason}`]);
  return (
    <section className="card" aria-label={t('facts')}>
      <dl className="facts">
        {facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
      </dl>
    </section>
  );
}

function UnitNames({ ids }: { ids: string[] }) {
  return <ul className="plain-list">{ids.map((id) => <li key={id}><UnitName id={id} /></li>)}</ul>;
}

function UnitName({ id }: { id: string }) {
  return useQuery(unit(id)).data?.name ?? id;
}
