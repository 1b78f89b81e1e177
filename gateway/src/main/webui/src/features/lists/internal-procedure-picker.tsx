import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Combobox } from '@/components/combobox';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { useCommon } from '@/hooks/use-common';
import { useDebounced } from '@/hooks/use-debounced';
import { useTexts } from '@/hooks/use-texts';
import { internalProcedures } from './review-queries';
import { texts } from './texts';

interface InternalProcedurePickerProps {
  label: string;
  id: string;
  picked: { code: string; name: string } | null;
  onPick: (procedure: { code: string; name: string } | null) => void;
}

/** One internal procedure (TTHC nội bộ) that list decisions have published; all of them are offered before anything is typed. */
export function InternalProcedurePicker({ label, id, picked, onPick }: InternalProcedurePickerProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const [typed, setTyped] = useState<string | null>(null);
  const asked = useDebounced((typed ?? '').trim());
  const { data, isFetching, error } = useQuery(internalProcedures(asked));
  return (
    <Field label={label} id={id} required>
      {(control) => (
        <>
          <Combobox
            control={control}
            text={typed ?? (picked ? `${picked.code} ${picked.name}` : '')}
            onText={(next) => {
              setTyped(next);
              if (picked) onPick(null);
            }}
            options={data ?? []}
            optionKey={(option) => option.code}
            loading={isFetching || asked !== (typed ?? '').trim()}
            emptyText={c('noResults')}
            render={(option) => (
              <>
                <span className="option-title">{option.name}</span>
                <small>{option.code} · {option.fieldName}{option.group && ` · ${t(`group.${option.group}`)}`}</small>
              </>
            )}
            onPick={(option) => {
              setTyped(null);
              onPick(option);
            }}
          />
          {error && <ProblemNotice error={error} />}
        </>
      )}
    </Field>
  );
}
