import { useId, type ReactNode } from 'react';
import { useCommon } from '@/hooks/use-common';

export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  'aria-required': boolean | undefined;
}

interface FieldProps {
  label: string;
  /** Fixed id, so that the summary of errors can jump here. */
  id?: string;
  hint?: ReactNode;
  error?: string | null;
  required?: boolean;
  children: (control: FieldControl) => ReactNode;
  className?: string;
}

/** Label above, hint under the label, error under the control. */
export function Field({ label, id, hint, error, required, children, className }: FieldProps) {
  const c = useCommon();
  const generated = useId();
  const controlId = id ?? generated;
  const described = [hint ? `${controlId}-hint` : '', error ? `${controlId}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={`field ${error ? 'field-wrong' : ''} ${className ?? ''}`}>
      <label htmlFor={controlId}>
        {label}
        {required && <span className="mark-required" title={c('required')}> *</span>}
      </label>
      {hint && <div className="hint" id={`${controlId}-hint`}>{hint}</div>}
      {children({
        id: controlId,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      {error && <div className="field-error" id={`${controlId}-error`}>{error}</div>}
    </div>
  );
}
