import Input from 'antd/es/input';
import { Field } from '@/components/field';
import { FileList } from '@/components/file-list';
import { SelectField } from '@/components/select-field';
import { UnitPicker } from '@/components/unit-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type { FeedbackCategory } from '@/lib/graphql/schema.generated';
import { MOST_FILES, type FeedbackDraft, type SendStep } from './feedback-draft';
import { texts } from './texts';

const CATEGORIES: FeedbackCategory[] = ['SERVICE', 'CONDUCT', 'REGULATION', 'OTHER'];

interface StepProps {
  draft: FeedbackDraft;
  update: (change: Partial<FeedbackDraft>) => void;
  errorOf: (field: string) => string | null;
}

export function SendStepFields({ step, ...props }: StepProps & { step: SendStep }) {
  switch (step) {
    case 1: return <WhatHappened {...props} />;
    case 2: return <Where {...props} />;
    case 3: return <Sender {...props} />;
    default: return step satisfies never;
  }
}

function WhatHappened({ draft, update, errorOf }: StepProps) {
  const t = useTexts(texts);
  const c = useCommon();
  return (
    <>
      <Field id="noi-dung" label={t('send.content')} hint={t('send.contentHint')} required error={errorOf('noi-dung')}>
        {(control) => <Input.TextArea {...control} autoFocus rows={7} maxLength={10_000} value={draft.content} onChange={(event) => update({ content: event.target.value })} />}
      </Field>
      <Field id="tom-tat" label={t('send.subject')} required error={errorOf('tom-tat')}>
        {(control) => <Input {...control} maxLength={300} value={draft.title} onChange={(event) => update({ title: event.target.value })} />}
      </Field>
      <SelectField label={t('send.category')} value={draft.category} choices={CATEGORIES.map((value) => ({ value, label: c(`category.${value}`) }))} onChange={(category) => update({ category: category || 'OTHER' })} />
      <FileList label={t('send.files')} hint={t('send.filesHint')} place="/public/feedback-files" files={draft.files ?? []} most={MOST_FILES} onFiles={(files) => update({ files })} />
      <div className="visually-hidden" aria-hidden="true">
        <label>{t('send.website')} <input tabIndex={-1} autoComplete="off" value={draft.website} onChange={(event) => update({ website: event.target.value })} /></label>
      </div>
    </>
  );
}

function Where({ draft, update }: StepProps) {
  const t = useTexts(texts);
  return (
    <>
      <UnitPicker id="don-vi" label={t('send.unit')} hint={t('send.unitHint')} value={draft.concernedUnitId} onChange={(unit) => update({ concernedUnitId: unit?.id ?? '' })} />
      <Field label={t('send.place')}>
        {(control) => <Input {...control} maxLength={300} value={draft.place} onChange={(event) => update({ place: event.target.value })} />}
      </Field>
      <Field label={t('send.dossier')}>
        {(control) => <Input {...control} maxLength={80} value={draft.dossierCode} onChange={(event) => update({ dossierCode: event.target.value })} />}
      </Field>
    </>
  );
}

function Sender({ draft, update, errorOf }: StepProps) {
  const t = useTexts(texts);
  return (
    <>
      <p className="muted">{t('send.privacy')}</p>
      <Field id="ho-ten" label={t('send.name')} required error={errorOf('ho-ten')}>
        {(control) => <Input {...control} autoFocus autoComplete="name" maxLength={200} value={draft.name} onChange={(event) => update({ name: event.target.value })} />}
      </Field>
      <div className="grid">
        <Field id="dien-thoai" label={t('send.phone')} error={errorOf('dien-thoai')}>
          {(control) => <Input {...control} inputMode="tel" autoComplete="tel" maxLength={20} value={draft.phone} onChange={(event) => update({ phone: event.target.value })} />}
        </Field>
        <Field id="thu-dien-tu" label={t('send.email')} error={errorOf('thu-dien-tu')}>
          {(control) => <Input {...control} inputMode="email" autoComplete="email" maxLength={200} value={draft.email} onChange={(event) => update({ email: event.target.value })} />}
        </Field>
      </div>
      <Field label={t('send.address')}>
        {(control) => <Input {...control} autoComplete="street-address" maxLength={500} value={draft.address} onChange={(event) => update({ address: event.target.value })} />}
      </Field>
      <details>
        <summary>{t('send.summary')}</summary>
        <p><strong>{draft.title}</strong></p>
        <div className="long-text">{draft.content}</div>
      </details>
    </>
  );
}
