import Input from 'antd/es/input';
import { useState, type ReactNode } from 'react';
import { CommandDialog } from '@/components/command-dialog';
import { Field } from '@/components/field';
import { useTexts } from '@/hooks/use-texts';
import { texts } from './texts';

const LEAST = 5;

interface ReasonDialogProps<R> {
  title: string;
  about: ReactNode;
  /** What is written down: a reason, a purpose, a ground. */
  label: string;
  hint: string;
  most: number;
  send: (reason: string, key: string) => Promise<R>;
  onDone: (result: R) => void;
  onClose: () => void;
}

/** An act on the exchange that is kept with the words of the person who did it. */
export function ReasonDialog<R>({ title, about, label, hint, most, send, onDone, onClose }: ReasonDialogProps<R>) {
  const t = useTexts(texts);
  const [reason, setReason] = useState('');
  const words = reason.trim();
  return (
    <CommandDialog
      title={title}
      about={about}
      errors={words.length < LEAST ? [{ field: 'ly-do', message: t('needed', { what: label, least: LEAST }) }] : []}
      send={(key) => send(words, key)}
      onDone={onDone}
      onClose={onClose}
    >
      {(errorOf) => (
        <Field id="ly-do" label={label} hint={hint} required error={errorOf('ly-do')}>
          {(control) => <Input.TextArea {...control} autoFocus rows={3} maxLength={most} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
      )}
    </CommandDialog>
  );
}
