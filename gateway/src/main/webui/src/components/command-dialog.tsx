import Modal from 'antd/es/modal';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { newId } from '@/lib/new-id';
import { problemOf } from '@/lib/problem';
import { useCommon } from '@/hooks/use-common';
import { ErrorSummary, type FormError } from './error-summary';
import { ProblemNotice } from './problem-notice';

interface CommandDialogProps<R> {
  /** What is done; on the button too. */
  title: string;
  width?: number;
  /** What it is about, above the errors. */
  about: ReactNode;
  /** What still stands against sending. */
  errors: FormError[];
  /** Sends the command; the key stays the same until it was refused, so that it takes effect once. */
  send: (key: string) => Promise<R>;
  onDone: (result: R) => void;
  onRefused?: () => void;
  onClose: () => void;
  /** Own words for problems. */
  words?: Record<string, string>;
  /** The form; `errorOf` tells what is wrong with a control once sending was tried. */
  children: (errorOf: (field: string) => string | null) => ReactNode;
}

/** Says what a command does, asks what it needs, and sends it once. */
export function CommandDialog<R>(props: CommandDialogProps<R>) {
  const { title, width = 640, about, errors, send, onDone, onRefused, onClose, words, children } = props;
  const c = useCommon();
  const [key, setKey] = useState(newId);
  const [tried, setTried] = useState(0);
  const shown = tried ? errors : [];
  const command = useMutation({
    mutationFn: () => send(key),
    onSuccess: onDone,
    onError: (error) => {
      // Refused means not done: a mended command is another one. Lost on the way: the same command again.
      if (problemOf(error).kind === 'refused') {
        setKey(newId());
        onRefused?.();
      }
    },
  });
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText={c('cancel')}
      confirmLoading={command.isPending}
      width={`min(${width}px, 94vw)`}
      onCancel={onClose}
      onOk={() => {
        setTried((times) => times + 1);
        if (errors.length === 0 && !command.isPending) command.mutate();
      }}
    >
      {about}
      <ErrorSummary errors={shown} attempt={tried} />
      {children((field) => shown.find((error) => error.field === field)?.message ?? null)}
      {command.isError && <ProblemNotice error={command.error} words={words} />}
    </Modal>
  );
}
