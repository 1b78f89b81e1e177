import Input from 'antd/es/input';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandDialog } from '@/components/command-dialog';
import { DateField } from '@/components/date-field';
import type { FormError } from '@/components/error-summary';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { useTexts } from '@/hooks/use-texts';
import { legalDate } from '@/lib/format/dates';
import { graphql } from '@/lib/graphql/client';
import type { PersonRequestKind } from '@/lib/graphql/schema.generated';
import { TakeDownPersonRequest } from './privacy.generated';
import { texts } from './texts';

const KINDS: PersonRequestKind[] = ['ACCESS', 'CORRECTION', 'ERASURE', 'RESTRICTION'];

/** Takes down what a person asks for. */
export function TakeDownDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [kind, setKind] = useState<PersonRequestKind | ''>('');
  const [identityNumber, setIdentityNumber] = useState('');
  const [dossierCode, setDossierCode] = useState('');
  const [content, setContent] = useState('');
  const [receivedOn, setReceivedOn] = useState(() => legalDate(new Date()));
  const needed = (field: string, what: string, there: boolean): FormError[] => (there ? [] : [{ field, message: t('needed', { what }) }]);
  return (
    <CommandDialog
      title={t('takeDown')}
      about={<p>{t('takeDownAbout')}</p>}
      errors={[
        ...needed('loai', t('kind'), kind !== ''),
        ...(/^\d{10,13}$/.test(identityNumber) ? [] : [{ field: 'so-dinh-danh', message: t('identityWrong') }]),
        ...needed('noi-dung', t('content'), content.trim() !== ''),
        ...needed('ngay', t('receivedOn'), receivedOn !== ''),
      ]}
      send={async (idempotencyKey) => {
        if (kind === '') throw new Error('Sent without a kind');
        const input = { kind, identityNumber, dossierCode: dossierCode.trim() || null, content: content.trim(), receivedOn };
        return (await graphql(TakeDownPersonRequest, { input, idempotencyKey })).takeDownPersonRequest;
      }}
      onDone={() => {
        void queries.invalidateQueries({ queryKey: ['person-requests'] });
        onClose();
      }}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <SelectField id="loai" label={t('kind')} required value={kind} empty={t('choose')} choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={setKind} error={errorOf('loai')} />
          <Field id="so-dinh-danh" label={t('identityNumber')} required error={errorOf('so-dinh-danh')}>
            {(control) => <Input {...control} inputMode="numeric" autoComplete="off" maxLength={13} value={identityNumber} onChange={(event) => setIdentityNumber(event.target.value.trim())} />}
          </Field>
          <Field id="ma-ho-so" label={t('dossierCode')} hint={t('dossierCodeHint')}>
            {(control) => <Input {...control} maxLength={60} value={dossierCode} onChange={(event) => setDossierCode(event.target.value)} />}
          </Field>
          <Field id="noi-dung" label={t('content')} required error={errorOf('noi-dung')}>
            {(control) => <Input.TextArea {...control} rows={3} maxLength={2000} value={content} onChange={(event) => setContent(event.target.value)} />}
          </Field>
          <DateField id="ngay" label={t('receivedOn')} required value={receivedOn} error={errorOf('ngay')} onChange={setReceivedOn} />
        </>
      )}
    </CommandDialog>
  );
}
