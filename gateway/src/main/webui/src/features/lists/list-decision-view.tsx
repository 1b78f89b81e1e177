import { DataTable, type Column } from '@/components/data-table';
import { Page } from '@/components/page';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { money } from '@/lib/format/numbers';
import { useDetailText } from './detail-text';
import type { ListDecisionDetail } from './lists.generated';
import { texts } from './texts';

type Line = ListDecisionDetail['lines'][number];

/** The decision as a document: head, totals, lines. */
export function ListDecisionView({ decision }: { decision: ListDecisionDetail }) {
  const t = useTexts(texts);
  const c = useCommon();
  const detailText = useDetailText();
  const columns: Column<Line>[] = [
    { key: 'no', title: t('no'), numeric: true, width: '4rem', render: (line) => line.no },
    { key: 'action', title: t('action'), width: '8rem', render: (line) => t(`action.${line.action}`) },
    { key: 'kind', title: t('list'), width: '13rem', render: (line) => t(`kind.${line.kind}`) },
    { key: 'subject', title: t('procedure'), render: (line) => <>{line.subjectCode} {line.subjectName}{line.item && <><br /><em>{line.item}</em></>}{detailText(line.detail) && <><br /><small>{detailText(line.detail)}</small></>}</> },
    { key: 'level', title: t('level'), width: '6rem', render: (line) => c(`level.${line.level}`) },
    { key: 'validTo', title: t('validTo'), width: '8rem', render: (line) => (line.validTo ? day(line.validTo) : '–') },
  ];
  return (
    <Page title={decision.number ?? t('decisionTitle')} lead={decision.title}>
      <section className="card">
        <p>{t(`status.${decision.status}`)}{decision.unit && ` · ${decision.unit.name}`}{decision.signer && ` · ${t('signer')}: ${decision.signer}`}</p>
        {decision.issuedOn && decision.effectiveOn && <p>{t('issuedAndEffective', { issuedOn: day(decision.issuedOn), effectiveOn: day(decision.effectiveOn) })}</p>}
        {decision.hourlyRate !== null && <p>{t('rateText', { rate: money(decision.hourlyRate), source: decision.hourlyRateSource ?? '' })}</p>}
        <ul>{decision.totals.map((one) => <li key={one.kind}>{t(`kind.${one.kind}`)}: {t('totals', { added: one.added, changed: one.changed, removed: one.removed })}</li>)}</ul>
      </section>
      <DataTable label={t('lines')} columns={columns} rows={decision.lines} rowKey={(line) => String(line.no)} dense />
    </Page>
  );
}
