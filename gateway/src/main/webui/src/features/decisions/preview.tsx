import { useQuery } from '@tanstack/react-query';
import { Loading } from '@/components/loading';
import { ProblemNotice } from '@/components/problem-notice';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import { previewDecision } from './decision-queries';
import type { DecisionDetail, PreviewDecisionQuery } from './decisions.generated';
import { texts } from './texts';

type Previewed = NonNullable<PreviewDecisionQuery['decisionPreview']>;
type Line = Previewed['lines'][number];
type Units = Previewed['openDossiersByUnit'];

/** What issuing touches on the day of effect: procedures, their workflows, and the dossiers that run on. */
export function Preview({ decision, effectiveOn }: { decision: DecisionDetail; effectiveOn: string }) {
  const t = useTexts(texts);
  const { data, error, isLoading, refetch } = useQuery(previewDecision(decision.id, decision.revision, effectiveOn));
  if (effectiveOn === '') return <p className="hint">{t('preview.ask')}</p>;
  if (isLoading) return <Loading lines={4} />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <section aria-labelledby="tac-dong">
      <h2 id="tac-dong">{t('preview.title', { date: day(data.effectiveOn) })}</h2>
      <p className="hint">{t('preview.text')}</p>
      <div className="table-frame">
        <table className="table table-plain" aria-label={t('preview.table')}>
          <thead>
            <tr>
              <th scope="col">{t('lines.procedure')}</th><th scope="col">{t('preview.state')}</th>
              <th scope="col">{t('preview.workflow')}</th><th scope="col">{t('preview.dossiers')}</th>
            </tr>
          </thead>
          <tbody>{data.lines.map((line) => <TouchedRow key={`${line.lineNo}.${line.procedureCode}`} line={line} />)}</tbody>
        </table>
      </div>
      <ByUnit units={data.openDossiersByUnit} />
    </section>
  );
}

/** Whose open dossiers they are: the units to be told. */
function ByUnit({ units }: { units: Units }) {
  const t = useTexts(texts);
  if (units === null) return null;
  return (
    <section aria-label={t('preview.byUnit')}>
      <h3>{t('preview.byUnit')}</h3>
      {units.length === 0 ? <p>{t('preview.byUnitNone')}</p> : (
        <ul className="plain-list">{units.map((each, index) => <li key={each.unit?.id ?? index}>{each.unit?.name ?? '–'}: {wholeNumber(each.openDossiers)}</li>)}</ul>
      )}
    </section>
  );
}

function TouchedRow({ line }: { line: Line }) {
  const t = useTexts(texts);
  const c = useCommon();
  const state = line.before ? (line.after ? 'preview.stays' : 'preview.ends') : line.after ? 'preview.begins' : 'preview.nothing';
  return (
    <tr>
      <th scope="row">{c(`lineKind.${line.kind}`)}: {line.procedureCode} {line.procedureName}</th>
      <td>{t(state)}</td>
      <td>{line.workflow ? `${line.workflow.name} (${t('preview.version', { version: line.workflow.version })})` : '–'}</td>
      <td>{line.openDossiers ?? '–'}</td>
    </tr>
  );
}
