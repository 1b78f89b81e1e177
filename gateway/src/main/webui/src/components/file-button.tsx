import Button from 'antd/es/button';
import { useRef } from 'react';
import { useCommon } from '@/hooks/use-common';

interface FileButtonProps {
  /** What the file is, for those who cannot see where the button stands. */
  label: string;
  text: string;
  onChosen: (file: File) => void;
}

/** Opens the computer's own choice of files; the same file can be chosen again. */
export function FileButton({ label, text, onChosen }: FileButtonProps) {
  const c = useCommon();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={`${c('chooseFile')}: ${label}`}
        accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) onChosen(chosen);
          event.target.value = '';
        }}
      />
      <Button size="small" aria-label={`${text}: ${label}`} onClick={() => input.current?.click()}>{text}</Button>
    </>
  );
}
