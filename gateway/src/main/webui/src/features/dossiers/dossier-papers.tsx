import { lazy, Suspense, useState } from 'react';
import Button from 'antd/es/button';
import { Mark } from '@/components/mark';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { fileAddress } from '@/lib/files';
import { day, moment } from '@/lib/format/dates';
import { fileSize } from '@/lib/format/numbers';
import type { FileRef } from '@/lib/graphql/fragments.generated';
import type { DossierDetail } from './dossiers.generated';
import { texts } from './texts';

const FileDialog = lazy(async () => ({ default: (await import('@/components/file-dialog')).FileDialog }));

/** Papers handed in, each to be looked at or taken away. */
export function Papers({ papers }: { papers: DossierDetail['papers'] }) {
  const t = useTexts(texts);
  const c = useCommon();
  return (
    <section className="card">
      <h2>{t('papers')}</h2>
      {papers.length === 0 && <p className="muted">{t('noPapers')}</p>}
      <ul className="papers">
        {papers.map((paper) => (
          <li key={paper.no} className="paper">
            <div className="paper-name">
              {paper.name}{paper.required && <span className="mark-required" title={c('required')}> *</span>}
            </div>
            <div className="paper-form">
              {paper.received ? <Mark tone="good">{c(`paper.${paper.form}`)}</Mark> : <Mark tone="ended">{t('notHandedIn')}</Mark>}
              {paper.lookUp && <LookUp lookUp={paper.lookUp} />}
              {paper.file && <LookAtFile file={paper.file} label={paper.name} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In which database, by whom and when; whether its data stand for the paper or were not to be had. */
function LookUp({ lookUp }: { lookUp: NonNullable<DossierDetail['papers'][number]['lookUp']> }) {
  const t = useTexts(texts);
  const c = useCommon();
  return (
    <small>
      {lookUp.outcome !== 'FOUND' && `${c(`lookUp.${lookUp.outcome}`)}: `}
      {t('lookedUp', { database: lookUp.database, name: lookUp.byName, at: moment(lookUp.at) })}
    </small>
  );
}

export function Result({ result }: { result: DossierDetail['result'] }) {
  const t = useTexts(texts);
  return (
    <section className="card">
      <h2>{t('result')}</h2>
      {!result && <p className="muted">{t('noResult')}</p>}
      {result && (
        <>
          <dl className="facts">
            {result.number && <><dt>{t('resultNumber')}</dt><dd>{result.number}</dd></>}
            {result.issuedOn && <><dt>{t('resultDate')}</dt><dd>{day(result.issuedOn)}</dd></>}
            {result.summary && <><dt>{t('resultSummary')}</dt><dd>{result.summary}</dd></>}
          </dl>
          {result.file && <LookAtFile file={result.file} label={t('resultFile')} />}
        </>
      )}
    </section>
  );
}

function LookAtFile({ file, label }: { file: FileRef; label: string }) {
  const t = useTexts(texts);
  const c = useCommon();
  const [open, setOpen] = useState(false);
  return (
    <span className="buttons">
      <Button size="small" aria-label={`${t('previewFile')}: ${label}`} onClick={() => setOpen(true)}>{t('previewFile')}</Button>
      <a href={fileAddress(file.id)} download={file.name} aria-label={`${c('download')}: ${label}`}>{c('download')}</a>
      <small>{fileSize(file.size)}</small>
      {open && <Suspense><FileDialog file={file} onClose={() => setOpen(false)} /></Suspense>}
    </span>
  );
}
