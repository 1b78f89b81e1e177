import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommon } from '@/hooks/use-common';
import { useDebounced } from '@/hooks/use-debounced';
import { graphql } from '@/lib/graphql/client';
import type { UnitName } from '@/lib/graphql/fragments.generated';
import type { OrgUnitLevel } from '@/lib/graphql/schema.generated';
import { Combobox } from './combobox';
import { Field } from './field';
import { PickUnits, UnitById } from './unit-picker.generated';

interface UnitPickerProps {
  label: string;
  id: string;
  /** Unit id, or '' */
  value: string;
  onChange: (unit: UnitName | null) => void;
  level?: OrgUnitLevel;
  required?: boolean;
  error?: string | null;
  hint?: string;
  placeholder?: string;
}

export function unit(id: string) {
  return queryOptions({
    queryKey: ['unit', id],
    queryFn: async ({ signal }) => (await graphql(UnitById, { id }, signal)).orgUnit,
    enabled: id !== '',
    staleTime: Infinity,
  });
}

function units(text: string, level: OrgUnitLevel | undefined) {
  return queryOptions({
    queryKey: ['units', text, level],
    queryFn: async ({ signal }) => (await graphql(PickUnits, { text: text || null, level: level ?? null }, signal)).orgUnits.edges.map((edge) => edge.node),
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}

/** One unit (đơn vị) by a part of its name, without accents. */
export function UnitPicker({ label, id, value, onChange, level, required, error, hint, placeholder }: UnitPickerProps) {
  const c = useCommon();
  const [typed, setTyped] = useState<string | null>(null);
  const [touched, setTouched] = useState(false);
  const chosen = useQuery(unit(value)).data;
  const asked = useDebounced((typed ?? '').trim());
  const { data, isFetching } = useQuery({ ...units(asked, level), enabled: touched });
  return (
    <Field label={label} id={id} required={required} error={error} hint={hint}>
      {(control) => (
        <div onFocus={() => setTouched(true)}>
          <Combobox
            control={control}
            text={typed ?? (value ? chosen?.name ?? value : '')}
            placeholder={placeholder}
            onText={(next) => {
              setTyped(next);
              if (value !== '') onChange(null);
            }}
            options={data ?? []}
            optionKey={(option) => option.id}
            loading={isFetching}
            emptyText={c('noResults')}
            render={(option) => option.name}
            onPick={(option) => {
              setTyped(null);
              onChange(option);
            }}
          />
        </div>
      )}
    </Field>
  );
}
