import Button from 'antd/es/button';
import { useState } from 'react';
import { useCommon } from '@/hooks/use-common';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { day, moment } from '@/lib/format/dates';
import { moneyRange } from '@/lib/format/numbers';
import { Anonymise } from './anonymise';
import type { DossierDetail } from './dossiers.generated';
import { texts } from './texts';
import { UnmaskDialog, type Unmasked } from './unmask-dialog';

/** Who asks, and the dates and facts of the dossier. */
export function PersonAndFacts({ dossier }: { dossier: DossierDetail }) {
  const t = useTexts(texts);
  const c = useCommon();
  const mayUnmask = useMay('dossier:unmask');
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState<{ id: string; person: Unmasked } | null>(null);
  const person = told?.id === dossier.id ? told.person : dossier.applicant;
  const fee = moneyRange(dossier.feeDue, dossier.feeDueTo);
  const facts: [string, string | null | undefined][] = [
    [t('case'), dossier.caseName],
    [t('level'), c(`level.${dossier.level}`)],
    [t('field'), dossier.fieldName],
    [t('channel'), c(`channel.${dossier.channel}`)],
    [t('received'), dossier.receivingUnit.name],
    [t('handling'), dossier.handlingUnit.name],
    [t('delegation'), dossier.delegation && [t(`delegation.${dossier.delegation.kind}`, { from: dossier.delegation.from, to: dossier.delegation.to }), dossier.delegation.decisionNumber].filter(Boolean).join(' – ')],
    [t('holder'), dossier.assigneeName ?? t('nobody')],
    [t('registeredAt'), moment(dossier.registeredAt)],
    [t('receivedAt'), dossier.receivedAt && moment(dossier.receivedAt)],
    [t('endedAt'), dossier.endedAt && moment(dossier.endedAt)],
    [t('returnedAt'), dossier.returnedAt && moment(dossier.returnedAt)],
    [t('fee'), fee ? `${fee} (${dossier.feePaid ? t('feePaid') : t('feeUnpaid')})` : null],
    [t('returnBy'), c(`returnBy.${dossier.returnBy}`)],
    [t('secret'), dossier.checkSecret],
    [c('note'), dossier.note],
  ];
  const personal: [string, string | null | undefined][] = person
    ? [
        [t('person'), `${person.name} (${c(`applicant.${person.kind}`)})`],
        [t('identity'), person.identityNumber],
        [t('birthDate'), person.birthDate && day(person.birthDate)],
        [t('phone'), person.phone],
        [t('email'), person.email],
        [t('address'), person.address],
      ]
    : [[t('person'), t('hidden')]];
  return (
    <section className="card">
      <h2>{t('person')}</h2>
      {person?.masked && (
        <p className="muted">
          {t('masked')} {mayUnmask && <Button size="small" onClick={() => setAsking(true)}>{t('unmask')}</Button>}
        </p>
      )}
      {asking && (
        <UnmaskDialog
          dossier={dossier}
          onTold={(full) => {
            setTold({ id: dossier.id, person: full });
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
      <FactList facts={personal} />
      <Anonymise dossier={dossier} />
      <h2>{t('facts')}</h2>
      <FactList facts={facts} />
    </section>
  );
}

function FactList({ facts }: { facts: [string, string | null | undefined][] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => value && <div key={name} className="fact"><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}
