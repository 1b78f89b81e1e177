import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandDialog } from '@/components/command-dialog';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { graphql } from '@/lib/graphql/client';
import type { PersonRequestDecision } from '@/lib/graphql/schema.generated';
import { CarryOutPersonRequest, DecidePersonRequest, type RequestRow } from './privacy.generated';
import { texts } from './texts';

const DECISIONS: PersonRequestDecision[] = ['GRANTED', 'PARTLY', 'REFUSED'];

/** What is to be done with a request: decide it, or say what was done. */
export function RequestActions({ of }: { of: RequestRow }) {
  const t = useTexts(texts);
  const [doing, setDoing] = useState(false);
  if (of.state !== 'OPEN' && of.state !== 'DECIDED') return <>–</>;
  const close = () => setDoing(false);
  return (
    <>
      <Button size="small" onClick={() => setDoing(true)}>{of.state === 'OPEN' ? t('decide') : t('carryOut')}</Button>
      {doing && (of.state === 'OPEN' ? <Decide of={of} onClose={close} /> : <CarryOut of={of} onClose={close} />)}
    </>
  );
}

function useDone(onClose: () => void) {
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: ['person-requests'] });
    onClose();
  };
}

function About({ of }: { of: RequestRow }) {
  const t = useTexts(texts);
  return <p><strong>{t('aboutRequest', { kind: t(`kind.${of.kind}`), day: day(of.receivedOn) })}</strong><br />{of.content}</p>;
}

function Decide({ of, onClose }: { of: RequestRow; onClose: () => void }) {
  const t = useTexts(texts);
  const done = useDone(onClose);
  const [decision, setDecision] = useState<PersonRequestDecision | ''>('');
  const [ground, setGround] = useState('');
  return (
    <CommandDialog
      title={t('decide')}
      about={<About of={of} />}
      errors={[
        ...(decision === '' ? [{ field: 'ket-luan', message: t('needed', { what: t('decision') }) }] : []),
        ...(ground.trim().length < 3 ? [{ field: 'can-cu', message: t('needed', { what: t('ground') }) }] : []),
      ]}
      send={async (idempotencyKey) => {
        if (decision === '') throw new Error('Sent without a decision');
        return (await graphql(DecidePersonRequest, { id: of.id, decision, ground: ground.trim(), idempotencyKey })).decidePersonRequest;
      }}
      onDone={done}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <SelectField id="ket-luan" label={t('decision')} required value={decision} empty={t('choose')} choices={DECISIONS.map((value) => ({ value, label: t(`decision.${value}`) }))} onChange={setDecision} error={errorOf('ket-luan')} />
          <Field id="can-cu" label={t('ground')} hint={t('groundHint')} required error={errorOf('can-cu')}>
            {(control) => <Input.TextArea {...control} rows={3} maxLength={2000} value={ground} onChange={(event) => setGround(event.target.value)} />}
          </Field>
        </>
      )}
    </CommandDialog>
  );
}

function CarryOut({ of, onClose }: { of: RequestRow; onClose: () => void }) {
  const t = useTexts(texts);
  const finished = useDone(onClose);
  const [done, setDone] = useState('');
  return (
    <CommandDialog
      title={t('carryOut')}
      about={<About of={of} />}
      errors={done.trim().length < 3 ? [{ field: 'viec-da-lam', message: t('needed', { what: t('done') }) }] : []}
      send={async (idempotencyKey) => (await graphql(CarryOutPersonRequest, { id: of.id, done: done.trim(), idempotencyKey })).carryOutPersonRequest}
      onDone={finished}
      onClose={onClose}
    >
      {(errorOf) => (
        <Field id="viec-da-lam" label={t('done')} required error={errorOf('viec-da-lam')}>
          {(control) => <Input.TextArea {...control} rows={3} maxLength={2000} value={done} onChange={(event) => setDone(event.target.value)} />}
        </Field>
      )}
    </CommandDialog>
  );
}
