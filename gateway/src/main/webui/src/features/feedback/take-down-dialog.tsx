import Input from 'antd/es/input';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandDialog } from '@/components/command-dialog';
import { Field } from '@/components/field';
import { FileList } from '@/components/file-list';
import { SelectField } from '@/components/select-field';
import { UnitPicker } from '@/components/unit-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { CATEGORIES } from './feedback-filters';
import { TakeDownFeedback, type TakeDownFeedbackMutation } from './feedback.generated';
import { emptyTakeDown, takeDownErrors, TAKEN_DOWN, toSubmission, type TakeDownForm } from './take-down';
import { texts } from './texts';

type TextPart = 'title' | 'content' | 'name' | 'phone' | 'email' | 'address' | 'place' | 'dossierCode';
export type TakenDown = TakeDownFeedbackMutation['submitFeedback'];

interface TakeDownDialogProps {
  /** Unit of the officer: whom it is about until another one is chosen. */
  unitId: string;
  onTaken: (receipt: TakenDown) => void;
  onClose: () => void;
}

/** What a citizen says on the telephone, at the counter or in a letter, written down truthfully (ghi phản ánh, kiến nghị). */
export function TakeDownDialog({ unitId, onTaken, onClose }: TakeDownDialogProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const queries = useQueryClient();
  const [form, setForm] = useState(() => emptyTakeDown(unitId));
  const change = (part: Partial<TakeDownForm>) => setForm((before) => ({ ...before, ...part }));
  const line = (part: TextPart, label: string, id?: string, error?: string | null, most = 200) => (
    <Field id={id} label={label} required={id !== undefined} error={error}>
      {(control) => <Input {...control} maxLength={most} value={form[part]} onChange={(event) => change({ [part]: event.target.value })} />}
    </Field>
  );
  return (
    <CommandDialog
      title={t('takeDown')}
      width={760}
      about={<p className="muted">{t('takeDown.about')}</p>}
      errors={takeDownErrors(form, t)}
      send={async (idempotencyKey) => (await graphql(TakeDownFeedback, { input: toSubmission(form), idempotencyKey })).submitFeedback}
      onDone={(receipt) => {
        void queries.invalidateQueries({ queryKey: ['feedbacks'] });
        void queries.invalidateQueries({ queryKey: ['desk'] });
        onTaken(receipt);
      }}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <div className="grid">
            <SelectField label={t('from')} value={form.channel} choices={TAKEN_DOWN.map((value) => ({ value, label: c(`feedbackChannel.${value}`) }))} onChange={(channel) => change({ channel: channel || 'IN_PERSON' })} />
            <SelectField label={t('category')} value={form.category} choices={CATEGORIES.map((value) => ({ value, label: c(`category.${value}`) }))} onChange={(category) => change({ category: category || 'OTHER' })} />
          </div>
          {line('title', t('subject'), 'tom-tat', errorOf('tom-tat'), 300)}
          <Field id="noi-dung" label={t('words')} required error={errorOf('noi-dung')}>
            {(control) => <Input.TextArea {...control} rows={5} maxLength={10_000} value={form.content} onChange={(event) => change({ content: event.target.value })} />}
          </Field>
          {line('name', t('senderName'), 'ho-ten', errorOf('ho-ten'))}
          <div className="grid">{line('phone', t('phone'), undefined, null, 20)}{line('email', t('email'))}</div>
          {line('address', t('address'), undefined, null, 500)}
          <UnitPicker id="don-vi" label={t('concerned')} value={form.concernedUnitId} onChange={(unit) => change({ concernedUnitId: unit?.id ?? '' })} />
          <div className="grid">{line('place', t('place'), undefined, null, 300)}{line('dossierCode', t('dossier'), undefined, null, 80)}</div>
          <FileList label={t('files')} hint={t('filesHint')} place="/api/feedback-files" files={form.files} most={5} onFiles={(files) => change({ files })} />
        </>
      )}
    </CommandDialog>
  );
}
