import Button from 'antd/es/button';
import { FilePicker } from '@/components/file-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type { FileRef } from '@/lib/graphql/fragments.generated';
import type { PaperForm } from '@/lib/graphql/schema.generated';
import { asAsked, isReceived, type Component, type DraftPaper } from './intake-draft';
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

/** One paper: tick it, say in which form, add the scan or reuse an earlier one. */
export function PaperRow({ component, paper, reusable, error, onChange }: PaperRowProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const received = isReceived(paper);
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
            onChange={(event) => onChange({ ...paper, form: FORMS.find((form) => form === event.target.value) ?? 'ORIGINAL' })}
          >
            {FORMS.map((form) => <option key={form} value={form}>{c(`paper.${form}`)}</option>)}
          </select>
          <FilePicker
            label={component.name}
            file={paper.file}
            onFile={(file) => onChange({ ...paper, file, form: file && paper.form === 'REUSED' ? 'DIGITISED' : paper.form })}
          />
        </div>
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
