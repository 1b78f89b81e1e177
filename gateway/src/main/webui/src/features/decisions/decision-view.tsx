import Button from 'antd/es/button';
import { Link } from 'react-router';
import { LinkButton } from '@/components/link-button';
import { Page } from '@/components/page';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { documentAddress } from './annex-api';
import { Clocks } from './clocks';
import { DecisionStatusMark } from './decision-status-mark';
import type { DecisionDetail } from './decisions.generated';
import { Differences } from './differences';
import { HandIn } from './hand-in';
import { texts } from './texts';
import { useOwnUnit } from './use-own-unit';

/** A decision as a document: head, totals, lines. */
export function DecisionView({ decision }: { decision: DecisionDetail }) {
  const t = useTexts(texts);
  const ownUnit = useOwnUnit(decision);
  const facts: [string, string | null][] = [
    [t('issuedOn'), decision.issuedOn && day(decision.issuedOn)],
    [t('effectiveOn'), decision.effectiveOn && day(decision.effectiveOn)],
    [t('signer'), decision.signer],
    [t('unit'), decision.unit?.name ?? null],
    [t('draftedBy'), decision.draftedBy],
    [t('submittedBy'), decision.submittedBy],
    [t('upstream'), decision.upstreamNumber && [decision.upstreamNumber, decision.upstreamIssuedOn && day(decision.upstreamIssuedOn)].filter(Boolean).join(' – ')],
  ];
  return (
    <Page
      title={decision.number ?? t('noNumber')}
      lead={decision.title}
      action={(
        <>
          <a className="button" href={documentAddress(decision.id)}>{t('docx')}</a>
          {decision.address && <a className="button" href={`/quyet-dinh-cong-bo/${encodeURIComponent(decision.address)}`}>{t('publicPage')}</a>}
          <Button onClick={() => window.print()}>{t('print')}</Button>
          <LinkButton to="/quyet-dinh">{t('backToList')}</LinkButton>
        </>
      )}
    >
      <section className="card">
        <p><DecisionStatusMark status={decision.status} /></p>
        <dl className="facts">{facts.map(([name, value]) => value && <div key={name} className="fact"><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
        <p><strong>{t('totals', decision.totals)}</strong></p>
        {decision.correctsId && <p><Link to={`/quyet-dinh/${decision.correctsId}`}>{t('corrects')}</Link></p>}
        {decision.correctedBy.map((id) => <p key={id} className="notice notice-warn"><Link to={`/quyet-dinh/${id}`}>{t('correctedBy')}</Link></p>)}
      </section>
      {decision.timeliness && <Clocks clocks={decision.timeliness} />}
      <HandIn decision={decision} ownUnit={ownUnit} />
      <Differences decision={decision} />
    </Page>
  );
}
