import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommon } from '@/hooks/use-common';
import { useDebounced } from '@/hooks/use-debounced';
import { graphql } from '@/lib/graphql/client';
import { Combobox } from './combobox';
import { Field } from './field';
import { PickProcedures, type PickProceduresQuery } from './procedure-picker.generated';
import { ProblemNotice } from './problem-notice';

export type PickedProcedure = PickProceduresQuery['procedures']['edges'][number]['node'];

interface ProcedurePickerProps {
  label: string;
  id: string;
  picked: { code: string; name: string } | null;
  onPick: (procedure: PickedProcedure | null) => void;
  error?: string | null;
  hint?: string;
  autoFocus?: boolean;
  /** Offered before anything is typed, most recent first. */
  recent?: PickedProcedure[];
  recentHeading?: string;
}

/** Procedures (thủ tục) that match, without accents; asks from the second letter on. */
function matching(text: string) {
  return queryOptions({
    queryKey: ['procedures', 'pick', text],
    queryFn: async ({ signal }) => (await graphql(PickProcedures, { text }, signal)).procedures.edges.map((edge) => edge.node),
    enabled: text.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}

export function ProcedurePicker(props: ProcedurePickerProps) {
  const { label, id, picked, onPick, error, hint, autoFocus, recent = [], recentHeading } = props;
  const c = useCommon();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (picked ? `${picked.code} ${picked.name}` : '');
  const asked = useDebounced((typed ?? '').trim());
  const { data, isFetching, error: problem } = useQuery(matching(asked));
  const enough = (typed ?? '').trim().length >= 2;
  const options = enough ? (data ?? []) : recent;
  return (
    <Field label={label} id={id} required error={error} hint={hint}>
      {(control) => (
        <>
          <Combobox
            control={control}
            text={text}
            autoFocus={autoFocus}
            onText={(next) => {
              setTyped(next);
              if (picked) onPick(null);
            }}
            options={options}
            optionKey={(option) => option.code}
            heading={enough ? undefined : recentHeading}
            loading={isFetching || asked !== (typed ?? '').trim()}
            emptyText={enough ? c('noResults') : c('typeMore')}
            render={(option) => (
              <>
                <span className="option-title">{option.name}</span>
                <small>{option.code} · {option.fieldName} · {c(`level.${option.level}`)}{option.handlingUnit ? ` · ${option.handlingUnit.name}` : ''}</small>
              </>
            )}
            onPick={(option) => {
              setTyped(null);
              onPick(option);
            }}
          />
          {problem && enough && <ProblemNotice error={problem} />}
        </>
      )}
    </Field>
  );
}
