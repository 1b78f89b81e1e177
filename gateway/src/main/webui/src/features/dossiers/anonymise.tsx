import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandDialog } from '@/components/command-dialog';
import { Field } from '@/components/field';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { AnonymiseDossier, type DossierDetail } from './dossiers.generated';
import { texts } from './texts';

const ENDED = ['RESULT_RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED'];

/** Takes the person out of an ended dossier for good; the service refuses while the record is under retention. */
export function Anonymise({ dossier }: { dossier: DossierDetail }) {
  const t = useTexts(texts);
  const may = useMay('person:decide');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  if (!may || !ENDED.includes(dossier.state)) return null;
  return (
    <>
      <p className="no-print"><Button size="small" danger onClick={() => setAsking(true)}>{t('anonymise')}</Button></p>
      {asking && (
        <CommandDialog
          title={t('anonymise')}
          about={<><p><strong>{dossier.code}</strong> – {dossier.procedureName}</p><p>{t('anonymise.effect')}</p></>}
          errors={reason.trim().length < 3 ? [{ field: 'can-cu', message: t('anonymise.reasonMissing') }] : []}
          send={async (idempotencyKey) => (await graphql(AnonymiseDossier, { dossierId: dossier.id, reason: reason.trim(), idempotencyKey })).anonymiseDossier}
          onDone={() => {
            setAsking(false);
            void queries.invalidateQueries();
          }}
          onClose={() => setAsking(false)}
        >
          {(errorOf) => (
            <Field id="can-cu" label={t('anonymise.reason')} hint={t('anonymise.reasonHint')} required error={errorOf('can-cu')}>
              {(control) => <Input {...control} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
            </Field>
          )}
        </CommandDialog>
      )}
    </>
  );
}
