import Input from 'antd/es/input';
import { useState } from 'react';
import { CommandDialog } from '@/components/command-dialog';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import type { AccessPurpose } from '@/lib/graphql/schema.generated';
import { UnmaskApplicant, type DossierDetail, type UnmaskApplicantMutation } from './dossiers.generated';
import { texts } from './texts';

export type Unmasked = UnmaskApplicantMutation['unmaskApplicant'];

const PURPOSES: AccessPurpose[] = ['ANSWER_APPLICANT', 'RESOLVE_COMPLAINT', 'INSPECTION', 'VERIFY_FIGURES', 'RECEIVE_DOSSIER'];

interface UnmaskDialogProps {
  dossier: DossierDetail;
  onTold: (person: Unmasked) => void;
  onClose: () => void;
}

/** Asks what the personal data is needed for; the purpose goes into the audit trail. */
export function UnmaskDialog({ dossier, onTold, onClose }: UnmaskDialogProps) {
  const t = useTexts(texts);
  const [purpose, setPurpose] = useState<AccessPurpose | ''>('');
  const [note, setNote] = useState('');
  return (
    <CommandDialog
      title={t('unmask')}
      about={
        <>
          <p><strong>{dossier.code}</strong> – {dossier.procedureName}</p>
          <p className="muted">{t('unmask.effect')}</p>
        </>
      }
      errors={purpose === '' ? [{ field: 'muc-dich', message: t('unmask.purposeMissing') }] : []}
      send={async () => {
        if (purpose === '') throw new Error('Sent without a purpose');
        return (await graphql(UnmaskApplicant, { dossierId: dossier.id, purpose, note: note.trim() || null })).unmaskApplicant;
      }}
      onDone={onTold}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <SelectField
            id="muc-dich"
            label={t('unmask.purpose')}
            required
            value={purpose}
            empty={t('unmask.choose')}
            choices={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))}
            onChange={setPurpose}
            error={errorOf('muc-dich')}
          />
          <Field label={t('unmask.note')} hint={t('unmask.noteHint')}>
            {(control) => <Input {...control} maxLength={300} value={note} onChange={(event) => setNote(event.target.value)} />}
          </Field>
        </>
      )}
    </CommandDialog>
  );
}
