import { PaperFlags } from '@/components/paper-flags';
import { useTexts } from '@/hooks/use-texts';
import type { ReadProcedureView } from './procedure-page';
import { texts } from './texts';

type Components = ReadProcedureView['components'];

/** Thành phần hồ sơ: which papers, how many originals and copies, by case. */
export function PapersToBring({ components }: { components: Components }) {
  const t = useTexts(texts);
  const cases = [...new Set(components.map((component) => component.caseName ?? ''))];
  return (
    <section className="card">
      <h2>{t('bring')}</h2>
      {components.length === 0 && <p>{t('noPapers')}</p>}
      {cases.map((name) => (
        <div key={name}>
          {name && <h3>{t('bringCase', { name })}</h3>}
          <PapersTable label={name || t('bring')} papers={components.filter((component) => (component.caseName ?? '') === name)} />
        </div>
      ))}
    </section>
  );
}

function PapersTable({ label, papers }: { label: string; papers: Components }) {
  const t = useTexts(texts);
  return (
    <div className="table-frame">
      <table className="table table-plain" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('paper')}</th>
            <th scope="col" className="numeric">{t('originals')}</th>
            <th scope="col" className="numeric">{t('copies')}</th>
            <th scope="col">{t('need')}</th>
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <tr key={paper.no}>
              <td data-title={t('paper')}>{paper.name}{paper.formFile && <><br /><small>{t('form', { name: paper.formFile })}</small></>}<PaperFlags paper={paper} /></td>
              <td data-title={t('originals')} className="numeric">{paper.originals}</td>
              <td data-title={t('copies')} className="numeric">{paper.copies}</td>
              <td data-title={t('need')}>{paper.required ? t('needYes') : t('needNo')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
