import Input from 'antd/es/input';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandDialog } from '@/components/command-dialog';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import type { Allowed } from './actions';
import { emptyForm, formErrors, fullReason, partsOf, toActionInput, type ActionForm } from './action-form';
import { NewAppointment, PapersPart, ResultPart } from './action-parts';
import { readDossier } from './dossier-queries';
import { ActOnDossier, type DossierDetail } from './dossiers.generated';
import { texts } from './texts';

interface ActionDialogProps {
  dossier: DossierDetail;
  allowed: Allowed;
  onClose: () => void;
}

/** Says what the act does, asks what it needs, and does it on the revision that was read. */
export function ActionDialog({ dossier, allowed, onClose }: ActionDialogProps) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [form, setForm] = useState<ActionForm>(() => emptyForm(dossier));
  const { action } = allowed;
  const parts = partsOf(action);
  const change = (part: Partial<ActionForm>) => setForm((before) => ({ ...before, ...part }));
  return (
    <CommandDialog
      title={t(`action.${action}`)}
      about={
        <>
          <p><strong>{t('dialog.summary', { code: dossier.code })}</strong> – {dossier.procedureName}</p>
          <p className="muted">{t(`effect.${action}`)}</p>
        </>
      }
      errors={formErrors(form, dossier, allowed, t)}
      send={async (idempotencyKey) => {
        const reason = fullReason(form, dossier, action, (papers) => t('dialog.supplementIntro', { papers }));
        return (await graphql(ActOnDossier, { input: toActionInput(form, dossier, action, reason, allowed.stepNo), idempotencyKey })).actOnDossier;
      }}
      onDone={(changed) => {
        onClose();
        queries.setQueryData(readDossier(dossier.id).queryKey, changed);
        queries.setQueryData(readDossier(dossier.code).queryKey, changed);
        void queries.invalidateQueries({ queryKey: ['dossiers'] });
        void queries.invalidateQueries({ queryKey: ['desk'] });
      }}
      onRefused={() => void queries.invalidateQueries({ queryKey: ['dossier', dossier.id] })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          {parts.papers && <PapersPart mode={parts.papers} dossier={dossier} form={form} change={change} />}
          {parts.result && <ResultPart form={form} change={change} />}
          {parts.newDue && <NewAppointment form={form} change={change} errorOf={errorOf} />}
          {action === 'SEND_BACK' && dossier.course.returnTo.length > 1 && (
        <SelectField
          label={t('dialog.backTo')}
          value={String(form.backTo ?? '')}
          choices={dossier.course.returnTo.map((no) => ({ value: String(no), label: `${no}. ${dossier.course.steps.find((step) => step.no === no)?.name ?? ''}` }))}
          onChange={(no) => change({ backTo: no === '' ? null : Number(no) })}
        />
      )}
      {allowed.reasonRequired && (
            <Field id="ly-do" label={t('dialog.reason')} required error={errorOf('ly-do')}>
              {(control) => (
                <Input.TextArea {...control} autoFocus rows={3} maxLength={2000} value={form.reason} onChange={(event) => change({ reason: event.target.value })} />
              )}
            </Field>
          )}
          <Field label={t('dialog.note')}>
            {(control) => <Input {...control} maxLength={1000} value={form.note} onChange={(event) => change({ note: event.target.value })} />}
          </Field>
        </>
      )}
    </CommandDialog>
  );
}
