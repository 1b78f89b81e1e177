import { useEffect, useRef } from 'react';
import { useCommon } from '@/hooks/use-common';

export interface FormError {
  /** Id of the control to jump to. */
  field: string;
  message: string;
}

interface ErrorSummaryProps {
  errors: FormError[];
  /** How often the form was sent: the summary takes the focus after each time, and never while one types. */
  attempt: number;
}

/** The errors of a form, on top; each jumps to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const c = useCommon();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
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
