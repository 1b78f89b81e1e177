import { useQuery } from '@tanstack/react-query';
import { Mark } from '@/components/mark';
import { Terms } from '@/components/term';
import { useTexts } from '@/hooks/use-texts';
import { completeIdentity } from './earlier-dossiers';
import { asAsked, componentsOf, isReceived, missingPapers, type DraftPaper, type IntakeProcedureView } from './intake-draft';
import { earlierDossiers } from './intake-queries';
import { PaperRow, type Reusable } from './paper-row';
import type { SectionProps } from './procedure-section';
import { texts } from './texts';

interface PapersSectionProps extends SectionProps {
  procedure: IntakeProcedureView | null | undefined;
  errorOf: (field: string) => string | null;
}

/** The checklist of papers (thành phần hồ sơ); says what is missing. */
export function PapersSection({ draft, update, procedure, errorOf }: PapersSectionProps) {
  const t = useTexts(texts);
  const history = useQuery(earlierDossiers(completeIdentity(draft))).data;
  const components = componentsOf(procedure, draft.caseName);
  const missing = missingPapers(components, draft.papers);
  const set = (no: number, paper: DraftPaper) => update((before) => ({ papers: { ...before.papers, [no]: paper } }));
  const all = components.length > 0 && components.every((component) => isReceived(draft.papers[component.no]));
  const reusable = (name: string): Reusable | null => {
    for (const dossier of history?.dossiers ?? []) {
      const paper = dossier.papers.find((one) => one.file && one.name === name);
      if (paper?.file) return { code: dossier.code, file: paper.file };
    }
    return null;
  };
  return (
    <section className="card" aria-labelledby="muc-3">
      <div className="term-head"><h2 id="muc-3">{t('s3')}</h2><Terms ids={['thanh-phan-ho-so', 'so-hoa', 'tai-su-dung']} /></div>
      {!procedure && <p className="muted">{t('pickFirst')}</p>}
      {procedure && components.length === 0 && <p>{t('noPapers')}</p>}
      {components.length > 0 && (
        <>
          <div className="papers-head">
            <label className="check">
              <input
                type="checkbox"
                checked={all}
                onChange={(event) => update((before) => ({
                  papers: event.target.checked
                    ? Object.fromEntries(components.map((one) => [one.no, isReceived(before.papers[one.no]) ? before.papers[one.no] ?? asAsked(one) : asAsked(one)]))
                    : {},
                }))}
              />
              {t('allPapers')}
            </label>
            <span role="status">
              {missing.length > 0
                ? <Mark tone="soon">{t('missing', { count: missing.length })}</Mark>
                : <Mark tone="good">{t('complete')}</Mark>}
            </span>
          </div>
          <ul className="papers">
            {components.map((component) => (
              <PaperRow
                key={component.no}
                component={component}
                paper={draft.papers[component.no]}
                reusable={reusable(component.name)}
                error={errorOf(`giay-to-${component.no}`)}
                onChange={(paper) => set(component.no, paper)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
