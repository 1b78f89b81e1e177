import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandDialog } from '@/components/command-dialog';
import { Field } from '@/components/field';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { readKey } from './key-queries';
import { RevokeKey, RotateKey, type KeyDetail } from './keys.generated';
import { SecretDialog } from './secret-dialog';
import { texts } from './texts';

type Doing = { kind: 'nothing' } | { kind: 'rotate' } | { kind: 'revoke' } | { kind: 'secret'; secret: string };

/** A new secret, or the end of the key. */
export function KeyActions({ of }: { of: KeyDetail }) {
  const t = useTexts(texts);
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' });
  const close = () => setDoing({ kind: 'nothing' });
  return (
    <>
      <Button type="primary" onClick={() => setDoing({ kind: 'rotate' })}>{t('rotate')}</Button>
      <Button danger onClick={() => setDoing({ kind: 'revoke' })}>{t('revoke')}</Button>
      {doing.kind === 'rotate' && <Rotate of={of} onSecret={(secret) => setDoing({ kind: 'secret', secret })} onClose={close} />}
      {doing.kind === 'revoke' && <Revoke of={of} onClose={close} />}
      {doing.kind === 'secret' && <SecretDialog secret={doing.secret} onClose={close} />}
    </>
  );
}

function useChanged() {
  const queries = useQueryClient();
  return (key: KeyDetail) => {
    queries.setQueryData(readKey(key.id).queryKey, key);
    void queries.invalidateQueries({ queryKey: ['keys'] });
  };
}

function Rotate({ of, onSecret, onClose }: { of: KeyDetail; onSecret: (secret: string) => void; onClose: () => void }) {
  const t = useTexts(texts);
  const changed = useChanged();
  const [days, setDays] = useState('7');
  const overlapDays = Number(days);
  const wrong = days === '' || !Number.isInteger(overlapDays) || overlapDays < 0 || overlapDays > 30;
  return (
    <CommandDialog
      title={t('rotate')}
      about={<p>{t('rotateAbout', { name: of.name })}</p>}
      errors={wrong ? [{ field: 'song-song', message: t('overlapWrong') }] : []}
      send={async () => (await graphql(RotateKey, { id: of.id, overlapDays })).rotateApiKey}
      onDone={(issued) => {
        changed(issued.key);
        onSecret(issued.secret);
      }}
      onClose={onClose}
    >
      {(errorOf) => (
        <Field id="song-song" label={t('overlap')} hint={t('overlapHint')} required error={errorOf('song-song')}>
          {(control) => <Input {...control} inputMode="numeric" maxLength={2} value={days} onChange={(event) => setDays(event.target.value.trim())} />}
        </Field>
      )}
    </CommandDialog>
  );
}

function Revoke({ of, onClose }: { of: KeyDetail; onClose: () => void }) {
  const t = useTexts(texts);
  const changed = useChanged();
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      title={t('revoke')}
      about={<p>{t('revokeAbout', { name: of.name })}</p>}
      errors={reason.trim() === '' ? [{ field: 'ly-do', message: t('needed', { what: t('reason') }) }] : []}
      send={async () => (await graphql(RevokeKey, { id: of.id, reason: reason.trim() })).revokeApiKey}
      onDone={(key) => {
        changed(key);
        onClose();
      }}
      onClose={onClose}
    >
      {(errorOf) => (
        <Field id="ly-do" label={t('reason')} required error={errorOf('ly-do')}>
          {(control) => <Input {...control} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
      )}
    </CommandDialog>
  );
}
