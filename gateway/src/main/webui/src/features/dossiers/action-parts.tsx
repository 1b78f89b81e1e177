import Input from 'antd/es/input';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { FilePicker } from '@/components/file-picker';
import { LookUpChoice } from '@/components/look-up-choice';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type { PaperForm } from '@/lib/graphql/schema.generated';
import type { ActionForm } from './action-form';
import type { DossierDetail } from './dossiers.generated';
import { texts } from './texts';

interface PartProps {
  form: ActionForm;
  change: (part: Partial<ActionForm>) => void;
}

const FORMS: PaperForm[] = ['ORIGINAL', 'COPY', 'ELECTRONIC', 'DIGITISED'];

/** Papers to ask for, or papers brought now with their form and scan. */
export function PapersPart({ mode, dossier, form, change }: PartProps & { mode: 'ask' | 'take'; dossier: DossierDetail }) {
  const t = useTexts(texts);
  const c = useCommon();
  const set = (no: number, paper: ActionForm['papers'][number] | null) => {
    const papers = { ...form.papers };
    if (paper) papers[no] = paper;
    else delete papers[no];
    change({ papers });
  };
  if (dossier.papers.length === 0) return null;
  return (
    <fieldset className="radios">
      <legend>{mode === 'ask' ? t('dialog.supplement') : t('dialog.given')}</legend>
      <ul className="papers">
        {dossier.papers.map((paper) => {
          const chosen = form.papers[paper.no];
          const database = paper.flags?.replaceableBy ?? null;
          const forms: PaperForm[] = database === null ? FORMS : [...FORMS, 'DATA'];
          return (
            <li key={paper.no} className="paper">
              <label className="check paper-name">
                <input
                  type="checkbox"
                  checked={chosen !== undefined}
                  onChange={(event) => set(paper.no, event.target.checked ? { form: 'ORIGINAL', file: null, lookUp: null } : null)}
                />
                {paper.name}
              </label>
              {mode === 'take' && chosen && (
                <div className="paper-form">
                  <select
                    className="select"
                    aria-label={paper.name}
                    value={chosen.form}
                    onChange={(event) => set(paper.no, { ...chosen, form: forms.find((one) => one === event.target.value) ?? 'ORIGINAL' })}
                  >
                    {forms.map((one) => <option key={one} value={one}>{c(`paper.${one}`)}</option>)}
                  </select>
                  {chosen.form === 'DATA' && <small>{database}</small>}
                  {chosen.form !== 'DATA' && paper.flags?.fallbackPaper && (
                    <LookUpChoice label={paper.name} value={chosen.lookUp} onChange={(lookUp) => set(paper.no, { ...chosen, lookUp })} />
                  )}
                  {chosen.form !== 'DATA' && <FilePicker label={paper.name} file={chosen.file} onFile={(file) => set(paper.no, { ...chosen, file })} />}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** The result (kết quả giải quyết): number, day, summary and file. */
export function ResultPart({ form, change }: PartProps) {
  const t = useTexts(texts);
  const { result } = form;
  return (
    <fieldset className="radios">
      <legend>{t('result')}</legend>
      <div className="grid">
        <Field label={t('resultNumber')}>
          {(control) => <Input {...control} maxLength={100} value={result.number} onChange={(event) => change({ result: { ...result, number: event.target.value } })} />}
        </Field>
        <DateField label={t('resultDate')} value={result.issuedOn} onChange={(issuedOn) => change({ result: { ...result, issuedOn } })} />
      </div>
      <Field label={t('resultSummary')}>
        {(control) => <Input {...control} maxLength={500} value={result.summary} onChange={(event) => change({ result: { ...result, summary: event.target.value } })} />}
      </Field>
      <span className="label">{t('resultFile')}</span>
      <FilePicker label={t('resultFile')} file={result.file} onFile={(file) => change({ result: { ...result, file } })} />
    </fieldset>
  );
}

export function NewAppointment({ form, change, errorOf }: PartProps & { errorOf: (field: string) => string | null }) {
  const t = useTexts(texts);
  return (
    <div className="grid">
      <DateField id="ngay-hen" label={t('dialog.newDate')} required value={form.newDate} onChange={(newDate) => change({ newDate })} error={errorOf('ngay-hen')} />
      <Field label={t('dialog.newTime')} required>
        {(control) => <Input {...control} inputMode="numeric" placeholder="17:00" maxLength={5} value={form.newTime} onChange={(event) => change({ newTime: event.target.value })} />}
      </Field>
    </div>
  );
}
