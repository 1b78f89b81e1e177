import Button from 'antd/es/button';
import { FilePicker } from '@/components/file-picker';
import { LookUpChoice } from '@/components/look-up-choice';
import { PaperFlags } from '@/components/paper-flags';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type { FileRef } from '@/lib/graphql/fragments.generated';
import type { PaperForm } from '@/lib/graphql/schema.generated';
import { asAsked, isReceived, REPLACED, type Component, type DraftPaper } from './intake-draft';
import { texts } from './texts';

export interface Reusable {
  /** Code of the earlier dossier. */
  code: string;
  file: FileRef;
}

interface PaperRowProps {
  component: Component;
  paper: DraftPaper | undefined;
  reusable: Reusable | null;
  error: string | null;
  onChange: (paper: DraftPaper) => void;
}

const FORMS: PaperForm[] = ['ORIGINAL', 'COPY', 'ELECTRONIC', 'DIGITISED', 'REUSED'];
const NOT_HANDED_IN: DraftPaper = { form: 'NONE', originals: 0, copies: 0, file: null };

/** One paper: tick it, say in which form, add the scan, reuse an earlier one or have data take its place. */
export function PaperRow({ component, paper, reusable, error, onChange }: PaperRowProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const received = isReceived(paper);
  const database = component.replaceableBy;
  const forms: PaperForm[] = database === null ? FORMS : [...FORMS, 'DATA'];
  const choose = (form: PaperForm) => {
    if (!paper) return;
    if (form === 'DATA') onChange(REPLACED);
    else onChange(paper.form === 'DATA' ? { ...asAsked(component), form } : { ...paper, form });
  };
  const id = `giay-to-${component.no}`;
  return (
    <li className={error ? 'paper paper-wrong' : 'paper'}>
      <div className="paper-name">
        <label className="check" htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={received}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            onChange={(event) => onChange(event.target.checked ? asAsked(component) : NOT_HANDED_IN)}
          />
          <span>
            {component.name}{component.required && <span className="mark-required" title={c('required')}> *</span>}
            <br /><small>{t('asked', { originals: component.originals, copies: component.copies })}</small>
            <PaperFlags paper={component} />
          </span>
        </label>
        {error && <div className="field-error" id={`${id}-error`}>{error}</div>}
      </div>
      {received && (
        <div className="paper-form">
          <select
            className="select"
            aria-label={`${t('form')}: ${component.name}`}
            value={paper.form}
            onChange={(event) => choose(forms.find((form) => form === event.target.value) ?? 'ORIGINAL')}
          >
            {forms.map((form) => <option key={form} value={form}>{c(`paper.${form}`)}</option>)}
          </select>
          {paper.form === 'DATA' && <small>{database}</small>}
          {paper.form !== 'DATA' && database !== null && component.fallbackPaper && (
            <LookUpChoice label={component.name} value={paper.lookUp ?? null} onChange={(lookUp) => onChange({ ...paper, lookUp })} />
          )}
          {paper.form !== 'DATA' && (
            <FilePicker
              label={component.name}
              file={paper.file}
              onFile={(file) => onChange({ ...paper, file, form: file && paper.form === 'REUSED' ? 'DIGITISED' : paper.form })}
            />
          )}
        </div>
      )}
      {!received && database !== null && (
        <Button size="small" aria-label={`${t('replace', { database })}: ${component.name}`} onClick={() => onChange(REPLACED)}>
          {t('replace', { database })}
        </Button>
      )}
      {!received && reusable && (
        <Button
          size="small"
          aria-label={`${t('reuse', { code: reusable.code })}: ${component.name}`}
          onClick={() => onChange({ form: 'REUSED', originals: 0, copies: 0, file: reusable.file })}
        >
          {t('reuse', { code: reusable.code })}
        </Button>
      )}
    </li>
  );
}
