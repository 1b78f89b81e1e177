import Input from 'antd/es/input';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandDialog } from '@/components/command-dialog';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { useTexts } from '@/hooks/use-texts';
import { legalDate } from '@/lib/format/dates';
import { graphql } from '@/lib/graphql/client';
import { EMPTY, errorsOf, idOf, inputOf, type KeyForm } from './key-form';
import { IssueKey } from './keys.generated';
import { LimitFields } from './limit-fields';
import { SecretDialog } from './secret-dialog';
import { texts } from './texts';

const WORDS = ['name', 'owner', 'contact', 'purpose', 'legalGround'] as const;
const NUMBERS = ['perMinute', 'perDay'] as const;

/** Asks everything a key needs, issues it, and shows its secret once. */
export function IssueDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [form, setForm] = useState<KeyForm>(EMPTY);
  const [secret, setSecret] = useState('');
  const change = (part: Partial<KeyForm>) => setForm((before) => ({ ...before, ...part }));
  if (secret) return <SecretDialog secret={secret} onClose={onClose} />;
  return (
    <CommandDialog
      title={t('issue')}
      width={820}
      about={<p>{t('issueAbout')}</p>}
      errors={errorsOf(form, legalDate(new Date()), t)}
      send={async (idempotencyKey) => (await graphql(IssueKey, { input: inputOf(form), idempotencyKey })).issueApiKey}
      onDone={(issued) => {
        setSecret(issued.secret);
        void queries.invalidateQueries({ queryKey: ['keys'] });
      }}
      onClose={onClose}
    >
      {(errorOf) => (
        <div className="grid">
          {WORDS.map((field) => (
            <Field key={field} id={idOf(field)} label={t(field)} required error={errorOf(idOf(field))}>
              {(control) => <Input {...control} value={form[field]} maxLength={500} onChange={(event) => change({ [field]: event.target.value })} />}
            </Field>
          ))}
          <LimitFields form={form} onChange={change} errorOf={errorOf} />
          {NUMBERS.map((field) => (
            <Field key={field} id={idOf(field)} label={t(field)} required error={errorOf(idOf(field))}>
              {(control) => <Input {...control} inputMode="numeric" value={form[field]} maxLength={7} onChange={(event) => change({ [field]: event.target.value.trim() })} />}
            </Field>
          ))}
          <DateField id={idOf('expiresOn')} label={t('expiresOn')} required value={form.expiresOn} error={errorOf(idOf('expiresOn'))} onChange={(expiresOn) => change({ expiresOn })} />
        </div>
      )}
    </CommandDialog>
  );
}
