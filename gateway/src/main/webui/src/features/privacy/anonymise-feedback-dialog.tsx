import Input from 'antd/es/input';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandDialog } from '@/components/command-dialog';
import { Field } from '@/components/field';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { AnonymiseFeedback } from './privacy.generated';
import { texts } from './texts';

/** Takes the sender out of a feedback for good; the service refuses while it is not done or under retention. */
export function AnonymiseFeedbackDialog({ onDone, onClose }: { onDone: (code: string) => void; onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      title={t('anonymise')}
      about={<p>{t('anonymise.effect')}</p>}
      errors={[
        ...(code.trim() === '' ? [{ field: 'ma-phan-anh', message: t('needed', { what: t('anonymise.code') }) }] : []),
        ...(reason.trim().length < 3 ? [{ field: 'can-cu', message: t('needed', { what: t('ground') }) }] : []),
      ]}
      send={async (idempotencyKey) => (await graphql(AnonymiseFeedback, { feedbackId: code.trim(), reason: reason.trim(), idempotencyKey })).anonymiseFeedback}
      onDone={(told) => {
        void queries.invalidateQueries();
        onDone(told.code);
      }}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <Field id="ma-phan-anh" label={t('anonymise.code')} required error={errorOf('ma-phan-anh')}>
            {(control) => <Input {...control} autoComplete="off" maxLength={60} value={code} onChange={(event) => setCode(event.target.value)} />}
          </Field>
          <Field id="can-cu" label={t('ground')} hint={t('anonymise.groundHint')} required error={errorOf('can-cu')}>
            {(control) => <Input {...control} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </Field>
        </>
      )}
    </CommandDialog>
  );
}
