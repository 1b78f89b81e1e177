import { useEffect, useRef } from 'react';
import { useCommon } from '@/hooks/use-common';

export interface FormError {
  /** Id of the control to jump to. */
  field: string;
  message: string;
}

/** The errors of a form, on top; each jumps to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: FormError[] }) {
  const c = useCommon();
  const box = useRef<HTMLDivElement>(null);
  const signature = errors.map((error) => error.field).join();
  useEffect(() => {
    if (signature) box.current?.focus();
  }, [signature]);
  if (errors.length === 0) return null;
  return (
    <div className="notice notice-error" role="alert" tabIndex={-1} ref={box}>
      <p className="notice-title">{c('errorSummary', { count: errors.length })}</p>
      <ul>
        {errors.map((error) => (
          <li key={error.field + error.message}>
            <a
              href={`#${error.field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(error.field)?.focus();
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
