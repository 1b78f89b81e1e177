import Input from 'antd/es/input';
import Modal from 'antd/es/modal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { newId } from '@/lib/new-id';
import { problemOf } from '@/lib/problem';
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
  const c = useCommon();
  const queries = useQueryClient();
  const [form, setForm] = useState<ActionForm>(() => emptyForm(dossier));
  const [key, setKey] = useState(newId);
  const [tried, setTried] = useState(0);
  const { action } = allowed;
  const parts = partsOf(action);
  const errors = formErrors(form, dossier, allowed, t);
  const shown = tried ? errors : [];
  const errorOf = (field: string) => shown.find((error) => error.field === field)?.message ?? null;
  const change = (part: Partial<ActionForm>) => setForm((before) => ({ ...before, ...part }));

  const act = useMutation({
    mutationFn: async () => {
      const reason = fullReason(form, dossier, action, (papers) => t('dialog.supplementIntro', { papers }));
      return (await graphql(ActOnDossier, { input: toActionInput(form, dossier, action, reason), idempotencyKey: key })).actOnDossier;
    },
    onSuccess: (changed) => {
      onClose();
      queries.setQueryData(readDossier(dossier.id).queryKey, changed);
      queries.setQueryData(readDossier(dossier.code).queryKey, changed);
      void queries.invalidateQueries({ queryKey: ['dossiers'] });
      void queries.invalidateQueries({ queryKey: ['desk'] });
    },
    onError: (error) => {
      if (problemOf(error).kind === 'refused') {
        setKey(newId());
        void queries.invalidateQueries({ queryKey: ['dossier', dossier.id] });
      }
    },
  });

  return (
    <Modal
      open
      title={t(`action.${action}`)}
      okText={t(`action.${action}`)}
      cancelText={c('cancel')}
      confirmLoading={act.isPending}
      width="min(640px, 94vw)"
      onCancel={onClose}
      onOk={() => {
        setTried((times) => times + 1);
        if (errors.length === 0 && !act.isPending) act.mutate();
      }}
    >
      <p><strong>{t('dialog.summary', { code: dossier.code })}</strong> – {dossier.procedureName}</p>
      <p className="muted">{t(`effect.${action}`)}</p>
      <ErrorSummary errors={shown} attempt={tried} />
      {parts.papers && <PapersPart mode={parts.papers} dossier={dossier} form={form} change={change} />}
      {parts.result && <ResultPart form={form} change={change} />}
      {parts.newDue && <NewAppointment form={form} change={change} errorOf={errorOf} />}
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
      {act.isError && <ProblemNotice error={act.error} />}
    </Modal>
  );
}
