import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorSummary, type FormError } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Loading } from '@/components/loading';
import { ProcedurePicker } from '@/components/procedure-picker';
import { RadioField } from '@/components/radio-field';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type { DecisionLineKind, ProcedureContentInput } from '@/lib/graphql/schema.generated';
import { newId } from '@/lib/new-id';
import { ContentEditor } from './content-editor';
import { difference, editable, type DraftLine } from './decision-draft';
import { contentOfProcedure } from './decision-queries';
import { ReplacedField } from './replaced-field';
import { texts } from './texts';

const KINDS: DecisionLineKind[] = ['INTRODUCE', 'AMEND', 'REPLACE', 'ABOLISH'];
const BLANK: ProcedureContentInput = {
  name: '', fieldCode: '', level: 'COMMUNE', nonTerritorial: false, onlineLevel: 'PARTIAL', limits: [], components: [], fees: [], results: [], applicants: [], steps: '', conditions: '', receivingAddress: '', legalBases: [],
};

interface LineEditorProps {
  line: DraftLine | null;
  /** Codes that are in the decision already. */
  taken: string[];
  onPut: (line: DraftLine) => void;
  onCancel: () => void;
}

/** One line of the decision: which procedure, what happens to it, and its content. */
export function LineEditor({ line, taken, onPut, onCancel }: LineEditorProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const [kind, setKind] = useState<DecisionLineKind>(line?.kind ?? 'AMEND');
  const [code, setCode] = useState(line?.procedureCode ?? '');
  const [name, setName] = useState(line?.procedureName ?? '');
  const [replaced, setReplaced] = useState(line?.replaced ?? []);
  const [paragraph, setParagraph] = useState(line?.paragraph ?? '');
  const [note, setNote] = useState(line?.note ?? '');
  const [edited, setEdited] = useState<ProcedureContentInput>(line?.content ?? {});
  const [tried, setTried] = useState(0);
  const isNew = kind === 'INTRODUCE' || kind === 'REPLACE';
  const start = useQuery(contentOfProcedure(kind === 'AMEND' ? code : kind === 'REPLACE' ? (replaced[0]?.code ?? '') : ''));
  const inForce = start.data ? editable(start.data) : null;
  const base = kind === 'AMEND' ? inForce : { ...BLANK, ...(kind === 'REPLACE' ? inForce : null) };
  const content = base && { ...base, ...edited };
  const changed = content && inForce ? difference(inForce, content) : {};
  const errors = lineErrors();

  function lineErrors(): FormError[] {
    const found: FormError[] = [];
    if (isNew && !/^\d+\.\d{6}$/.test(code.trim())) found.push({ field: 'ma-moi', message: t('error.code') });
    if (!isNew && code === '') found.push({ field: 'chon-thu-tuc', message: t('error.procedure') });
    if (taken.includes(code.trim())) found.push({ field: isNew ? 'ma-moi' : 'chon-thu-tuc', message: t('error.twice') });
    if (kind === 'REPLACE' && replaced.length === 0) found.push({ field: 'thay-the', message: t('error.replaced') });
    if (isNew && !content?.name?.trim()) found.push({ field: 'ten-thu-tuc', message: t('error.name') });
    if (isNew && !content?.fieldCode) found.push({ field: 'linh-vuc', message: t('error.field') });
    if (kind === 'AMEND' && code !== '' && Object.keys(changed).length === 0) found.push({ field: 'ten-thu-tuc', message: t('error.unchanged') });
    return found;
  }
  const errorOf = (field: string) => (tried ? errors.find((error) => error.field === field)?.message ?? null : null);

  return (
    <section className="card line-editor" aria-label={t('lines.add')}>
      <ErrorSummary errors={tried ? errors : []} attempt={tried} />
      <RadioField legend={t('lines.kind')} value={kind} choices={KINDS.map((value) => ({ value, label: c(`lineKind.${value}`) }))} onChange={setKind} />
      {isNew && (
        <Field id="ma-moi" label={t('lines.code')} hint={t('lines.codeHint')} required error={errorOf('ma-moi')}>
          {(control) => <Input {...control} className="date-input" maxLength={20} value={code} onChange={(event) => setCode(event.target.value)} />}
        </Field>
      )}
      {!isNew && (
        <ProcedurePicker
          id="chon-thu-tuc"
          label={t('lines.procedure')}
          autoFocus={line === null}
          picked={code ? { code, name } : null}
          error={errorOf('chon-thu-tuc')}
          onPick={(picked) => {
            setCode(picked?.code ?? '');
            setName(picked?.name ?? '');
            setEdited({});
          }}
        />
      )}
      {kind === 'REPLACE' && <ReplacedField replaced={replaced} onChange={setReplaced} error={errorOf('thay-the')} />}
      {start.isLoading && <Loading lines={6} />}
      {kind !== 'ABOLISH' && content && (
        <ContentEditor content={content} amended={kind === 'AMEND'} onChange={(part) => setEdited((before) => ({ ...before, ...part }))} errorOf={errorOf} />
      )}
      <Field label={t('lines.paragraph')} hint={t('lines.paragraphHint')}>
        {(control) => <Input {...control} maxLength={200} value={paragraph} onChange={(event) => setParagraph(event.target.value)} />}
      </Field>
      <Field label={t('lines.note')}>
        {(control) => <Input {...control} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      <div className="buttons buttons-end">
        <Button onClick={onCancel}>{c('cancel')}</Button>
        <Button
          type="primary"
          onClick={() => {
            setTried((times) => times + 1);
            if (errors.length > 0) return;
            onPut({
              key: line?.key ?? newId(),
              kind,
              procedureCode: code.trim(),
              procedureName: isNew ? (content?.name ?? '') : name,
              replaced: kind === 'REPLACE' ? replaced : [],
              paragraph,
              note,
              content: kind === 'ABOLISH' ? null : kind === 'AMEND' ? changed : content,
            });
          }}
        >
          {t('lines.put')}
        </Button>
      </div>
    </section>
  );
}
