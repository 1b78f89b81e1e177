import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useCommon } from '@/hooks/use-common';
import { uploadFile, type FilePlace } from '@/lib/files';
import { fileSize } from '@/lib/format/numbers';
import type { FileRef } from '@/lib/graphql/fragments.generated';
import { FileButton } from './file-button';
import { ProblemNotice } from './problem-notice';

interface FileListProps {
  label: string;
  hint: string;
  place: FilePlace;
  files: FileRef[];
  /** Most files. */
  most: number;
  onFiles: (files: FileRef[]) => void;
}

/** A few files beside a text: each is sent as soon as it is chosen, and can be taken away again. */
export function FileList({ label, hint, place, files, most, onFiles }: FileListProps) {
  const c = useCommon();
  const upload = useMutation({
    mutationFn: (chosen: File) => uploadFile(chosen, place),
    onSuccess: (file) => onFiles([...files, file]),
  });
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="hint">{hint}</div>
      {files.length > 0 && (
        <ul>
          {files.map((file) => (
            <li key={file.id}>
              {file.name} <span className="muted">{fileSize(file.size)}</span>{' '}
              <Button size="small" type="text" aria-label={`${c('remove')}: ${file.name}`} onClick={() => onFiles(files.filter((one) => one.id !== file.id))}>
                {c('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {upload.isPending && <p role="status">{c('uploading', { name: upload.variables.name })}</p>}
      {!upload.isPending && files.length < most && (
        <FileButton label={label} text={c('chooseFile')} onChosen={(chosen) => upload.mutate(chosen)} />
      )}
      {upload.isError && <ProblemNotice error={upload.error} />}
    </fieldset>
  );
}
