import Button from 'antd/es/button';
import { LinkButton } from '@/components/link-button';
import { Page } from '@/components/page';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { DecisionStatusMark } from './decision-status-mark';
import type { DecisionDetail } from './decisions.generated';
import { Differences } from './differences';
import { texts } from './texts';

/** A decision as a document: head, totals, lines. */
export function DecisionView({ decision }: { decision: DecisionDetail }) {
  const t = useTexts(texts);
  const facts: [string, string | null][] = [
    [t('issuedOn'), decision.issuedOn && day(decision.issuedOn)],
    [t('effectiveOn'), decision.effectiveOn && day(decision.effectiveOn)],
    [t('signer'), decision.signer],
    [t('unit'), decision.unit?.name ?? null],
    [t('draftedBy'), decision.draftedBy],
    [t('upstream'), decision.upstreamNumber && [decision.upstreamNumber, decision.upstreamIssuedOn && day(decision.upstreamIssuedOn)].filter(Boolean).join(' – ')],
  ];
  return (
    <Page
      title={decision.number ?? t('noNumber')}
      lead={decision.title}
      action={(
        <>
          <Button onClick={() => window.print()}>{t('print')}</Button>
          <LinkButton to="/quyet-dinh">{t('backToList')}</LinkButton>
        </>
      )}
    >
      <section className="card">
        <p><DecisionStatusMark status={decision.status} /></p>
        <dl className="facts">{facts.map(([name, value]) => value && <div key={name} className="fact"><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
        <p><strong>{t('totals', decision.totals)}</strong></p>
      </section>
      <Differences decision={decision} />
    </Page>
  );
}
