import Button from 'antd/es/button';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { publicDecision, publicDocument, type PublicDecision } from './public-decision-api';
import { texts } from './texts';
import { useFieldName } from './use-field-name';

/** One issued decision for everyone, made to be read and printed. */
export function PublicDecisionPage() {
  const { address = '' } = useParams();
  const t = useTexts(texts);
  const { data, error, isLoading, refetch } = useQuery(publicDecision(address));
  if (isLoading) return <Page title={t('public.title')}><Loading lines={10} /></Page>;
  if (error || !data) return <Page title={t('public.title')} narrow><ProblemNotice error={error} onRetry={() => void refetch()} /></Page>;
  const facts: [string, string | null][] = [
    [t('issuedOn'), day(data.issuedOn)],
    [t('effectiveOn'), day(data.effectiveOn)],
    [t('signer'), data.signer],
    [t('upstream'), data.upstreamNumber],
  ];
  return (
    <Page
      title={t('public.name', { number: data.number, date: day(data.issuedOn) })}
      lead={data.title}
      narrow
      action={(
        <>
          <a className="button" href={publicDocument(data.address)}>{t('docx')}</a>
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      )}
    >
      {data.correctedBy.map((one) => (
        <p key={one.number} className="notice notice-warn">{t('public.correctedBy')} {one.address ? <Link to={`/quyet-dinh-cong-bo/${one.address}`}>{one.number}</Link> : one.number}</p>
      ))}
      <section className="card">
        <dl className="facts">{facts.map(([name, value]) => value && <div key={name} className="fact"><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
        <p><strong>{t('totals', data.totals)}</strong></p>
        {data.corrects && <p>{t('public.corrects')} {data.corrects.address ? <Link to={`/quyet-dinh-cong-bo/${data.corrects.address}`}>{data.corrects.number}</Link> : data.corrects.number}</p>}
      </section>
      {data.lines.map((line) => <PublicLine key={line.no} line={line} />)}
    </Page>
  );
}

function PublicLine({ line }: { line: PublicDecision['lines'][number] }) {
  const t = useTexts(texts);
  const c = useCommon();
  const nameOf = useFieldName();
  return (
    <article className="card">
      <h2>{line.no}. {c(`lineKind.${line.kind}`)}: <Link to={`/tra-cuu/thu-tuc?q=${encodeURIComponent(line.procedureCode)}`}>{line.procedureName}</Link></h2>
      <p className="muted">{line.procedureCode}{line.paragraph && ` · ${line.paragraph}`}</p>
      {line.kind === 'ABOLISH' && <p>{t('diff.nothing')}</p>}
      <dl className="facts">
        {line.changes.map((change) => (
          <div key={change.field} className="fact">
            <dt>{nameOf(change.field)}</dt>
            <dd className="long-text">{change.after ?? t('diff.empty')}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
