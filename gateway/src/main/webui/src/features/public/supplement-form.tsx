import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Field } from '@/components/field';
import { FileList } from '@/components/file-list';
import { ProblemNotice } from '@/components/problem-notice';
import { useTexts } from '@/hooks/use-texts';
import type { FileRef } from '@/lib/graphql/fragments.generated';
import { newId } from '@/lib/new-id';
import { problemOf } from '@/lib/problem';
import { MOST_FILES } from './feedback-draft';
import { followFeedback, sendSupplement } from './public-api';
import { texts } from './texts';

/** The sender adds what the officer asked for, with the code and the secret that are in the address. */
export function SupplementForm({ code, secret }: { code: string; secret: string }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [content, setContent] = useState('');
  const [files, setFiles] = useState<FileRef[]>([]);
  const [key, setKey] = useState(newId);
  const [tried, setTried] = useState(false);
  const missing = content.trim() === '';
  const send = useMutation({
    mutationFn: () => sendSupplement(code, { secret, content: content.trim(), fileIds: files.map((file) => file.id) }, key),
    onSuccess: (now) => queries.setQueryData(followFeedback(code, secret).queryKey, now),
    onError: (error) => {
      if (problemOf(error).kind === 'refused') setKey(newId());
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing && !send.isPending) send.mutate();
      }}
    >
      <Field id="bo-sung" label={t('fb.add')} required error={tried && missing ? t('fb.addMissing') : null}>
        {(control) => <Input.TextArea {...control} rows={5} maxLength={10_000} value={content} onChange={(event) => setContent(event.target.value)} />}
      </Field>
      <FileList label={t('send.files')} hint={t('send.filesHint')} place="/public/feedback-files" files={files} most={MOST_FILES} onFiles={setFiles} />
      {send.isError && <ProblemNotice error={send.error} />}
      <div className="buttons buttons-end">
        <Button type="primary" size="large" htmlType="submit" loading={send.isPending}>{t('fb.addSend')}</Button>
      </div>
    </form>
  );
}
