import Button from 'antd/es/button';
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
import type { RefusalGround } from '@/lib/graphql/schema.generated';
import type { AllowedFeedback } from './feedback-actions';
import { emptyForm, formErrors, partsOf, toFeedbackInput, type FeedbackForm } from './feedback-form';
import { readFeedback } from './feedback-queries';
import { ActOnFeedback, type FeedbackDetail } from './feedback.generated';
import { PublicPreview } from './public-preview';
import { texts } from './texts';

const GROUNDS: RefusalGround[] = ['ANONYMOUS', 'NOT_VIETNAMESE', 'UNCLEAR', 'COMPLAINT_OR_DENUNCIATION', 'OUT_OF_SCOPE', 'DUPLICATE'];

interface FeedbackDialogProps {
  feedback: FeedbackDetail;
  allowed: AllowedFeedback;
  onClose: () => void;
}

export function FeedbackDialog({ feedback, allowed, onClose }: FeedbackDialogProps) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [form, setForm] = useState(() => emptyForm(feedback));
  const { action } = allowed;
  return (
    <CommandDialog
      title={t(`action.${action}`)}
      width={760}
      about={
        <>
          <p><strong>{feedback.code}</strong> – {feedback.title}</p>
          <p className="muted">{t(`effect.${action}`)}</p>
        </>
      }
      errors={formErrors(form, action, allowed.reasonRequired, t)}
      send={async (idempotencyKey) =>
        (await graphql(ActOnFeedback, { input: toFeedbackInput(form, feedback, action), idempotencyKey })).actOnFeedback}
      onDone={(changed) => {
        onClose();
        queries.setQueryData(readFeedback(feedback.id).queryKey, changed);
        queries.setQueryData(readFeedback(feedback.code).queryKey, changed);
        void queries.invalidateQueries({ queryKey: ['feedbacks'] });
        void queries.invalidateQueries({ queryKey: ['desk'] });
      }}
      onRefused={() => void queries.invalidateQueries({ queryKey: ['feedback', feedback.id] })}
      onClose={onClose}
      words={{ 'personal-data-in-publication': t('problem.personal-data-in-publication') }}
    >
      {(errorOf) => (
        <Parts
          feedback={feedback}
          allowed={allowed}
          form={form}
          change={(part) => setForm((before) => ({ ...before, ...part }))}
          errorOf={errorOf}
        />
      )}
    </CommandDialog>
  );
}

interface PartsProps {
  feedback: FeedbackDetail;
  allowed: AllowedFeedback;
  form: FeedbackForm;
  change: (part: Partial<FeedbackForm>) => void;
  errorOf: (field: string) => string | null;
}

function Parts({ feedback, allowed, form, change, errorOf }: PartsProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const parts = partsOf(allowed.action);
  const reason = parts.includes('reason') || allowed.reasonRequired;
  return (
    <>
      {parts.includes('ground') && (
        <SelectField
          id="can-cu"
          label={t('dialog.ground')}
          required
          value={form.ground}
          empty={t('dialog.chooseGround')}
          choices={GROUNDS.map((value) => ({ value, label: c(`ground.${value}`) }))}
          onChange={(ground) => change({ ground })}
          error={errorOf('can-cu')}
        />
      )}
      {parts.includes('toUnit') && (
        <UnitPicker id="don-vi-nhan" label={t('dialog.toUnit')} hint={t('dialog.toUnitHint')} required value={form.toUnitId} onChange={(unit) => change({ toUnitId: unit?.id ?? '' })} error={errorOf('don-vi-nhan')} />
      )}
      {parts.includes('content') && <Words id="bo-sung" label={t('dialog.content')} value={form.content} onChange={(content) => change({ content })} error={errorOf('bo-sung')} />}
      {parts.includes('content') && <FileList label={t('files')} hint={t('filesHint')} place="/api/feedback-files" files={form.files} most={5} onFiles={(files) => change({ files })} />}
      {parts.includes('answer') && (
        <>
          <Words id="tra-loi" label={t('dialog.answer')} value={form.answer} rows={9} onChange={(answer) => change({ answer })} error={errorOf('tra-loi')} />
          {form.answer.trim() === '' && (
            <p>
              <Button size="small" onClick={() => change({ answer: t('dialog.templateText', { title: feedback.title, unit: feedback.responsibleUnit.name }) })}>
                {t('dialog.template')}
              </Button>
            </p>
          )}
          <div className="grid">
            <Field label={t('dialog.number')}>{(control) => <Input {...control} maxLength={100} value={form.number} onChange={(event) => change({ number: event.target.value })} />}</Field>
            <Field label={t('dialog.signer')}>{(control) => <Input {...control} maxLength={200} value={form.signer} onChange={(event) => change({ signer: event.target.value })} />}</Field>
          </div>
        </>
      )}
      {parts.includes('publicText') && (
        <>
          <Words id="cong-khai" label={t('dialog.publicText')} hint={t('dialog.publicHint')} rows={7} value={form.publicText} onChange={(publicText) => change({ publicText })} error={errorOf('cong-khai')} />
          <PublicPreview heading={t('publicPreview')} title={feedback.title} text={form.publicText} unit={feedback.responsibleUnit.name} />
        </>
      )}
      {reason && <Words id="ly-do" label={t('dialog.reason')} required={allowed.action !== 'FORWARD'} value={form.reason} onChange={(value) => change({ reason: value })} error={errorOf('ly-do')} />}
    </>
  );
}

interface WordsProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  rows?: number;
  required?: boolean;
  onChange: (value: string) => void;
  error: string | null;
}

function Words({ id, label, hint, value, rows = 3, required = true, onChange, error }: WordsProps) {
  return (
    <Field id={id} label={label} hint={hint} required={required} error={error}>
      {(control) => <Input.TextArea {...control} rows={rows} maxLength={10_000} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}
