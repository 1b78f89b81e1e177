import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import Button from 'antd/es/button';
import { useCommon } from '@/hooks/use-common';
import { fileAddress, uploadFile } from '@/lib/files';
import { fileSize } from '@/lib/format/numbers';
import type { FileRef } from '@/lib/graphql/fragments.generated';
import { ProblemNotice } from './problem-notice';

interface FilePickerProps {
  /** What the file is, for those who cannot see where the button stands. */
  label: string;
  file: FileRef | null;
  onFile: (file: FileRef | null) => void;
}

/** Picks a file, sends it at once, and shows it with a way to look at it and to take it away. */
export function FilePicker({ label, file, onFile }: FilePickerProps) {
  const c = useCommon();
  const input = useRef<HTMLInputElement>(null);
  const upload = useMutation({ mutationFn: (chosen: File) => uploadFile(chosen), onSuccess: onFile });
  return (
    <div className="file-picker">
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={`${c('chooseFile')}: ${label}`}
        accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) upload.mutate(chosen);
          event.target.value = '';
        }}
      />
      {file && (
        <span className="file-name">
          <a href={fileAddress(file.id)} target="_blank" rel="noreferrer">{file.name}</a> <span className="muted">{fileSize(file.size)}</span>
        </span>
      )}
      {upload.isPending
        ? <span role="status">{c('uploading', { name: upload.variables.name })}</span>
        : (
          <Button size="small" aria-label={`${file ? c('changeFile') : c('chooseFile')}: ${label}`} onClick={() => input.current?.click()}>
            {file ? c('changeFile') : c('chooseFile')}
          </Button>
        )}
      {file && <Button size="small" type="text" aria-label={`${c('remove')}: ${label}`} onClick={() => onFile(null)}>{c('remove')}</Button>}
      {upload.isError && <ProblemNotice error={upload.error} />}
    </div>
  );
}
