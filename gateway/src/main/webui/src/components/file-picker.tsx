import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useCommon } from '@/hooks/use-common';
import { fileAddress, uploadFile } from '@/lib/files';
import { fileSize } from '@/lib/format/numbers';
import type { FileRef } from '@/lib/graphql/fragments.generated';
import { FileButton } from './file-button';
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
  const upload = useMutation({ mutationFn: (chosen: File) => uploadFile(chosen), onSuccess: onFile });
  return (
    <div className="file-picker">
      {file && (
        <span className="file-name">
          <a href={fileAddress(file.id)} target="_blank" rel="noreferrer">{file.name}</a> <span className="muted">{fileSize(file.size)}</span>
        </span>
      )}
      {upload.isPending
        ? <span role="status">{c('uploading', { name: upload.variables.name })}</span>
        : <FileButton label={label} text={file ? c('changeFile') : c('chooseFile')} onChosen={(chosen) => upload.mutate(chosen)} />}
      {file && <Button size="small" type="text" aria-label={`${c('remove')}: ${label}`} onClick={() => onFile(null)}>{c('remove')}</Button>}
      {upload.isError && <ProblemNotice error={upload.error} />}
    </div>
  );
}
