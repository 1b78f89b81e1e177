import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Combobox } from '@/components/combobox';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { useCommon } from '@/hooks/use-common';
import { useDebounced } from '@/hooks/use-debounced';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { listDecisions, listUpstream, readDecision } from './decision-queries';
import type { ListUpstreamQuery } from './decisions.generated';
import { texts } from './texts';

export type Registered = ListUpstreamQuery['upstreamDecisions']['edges'][number]['node'];

/** The issued decision that this one corrects, by its number or title; empty for none. */
export function CorrectedDecision({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState<string | null>(null);
  const asked = useDebounced((typed ?? '').trim());
  const chosen = useQuery(readDecision(value)).data;
  const found = useQuery({ ...listDecisions({ status: 'ISSUED', text: asked || null }, ''), placeholderData: keepPreviousData });
  return (
    <Picker
      id="dinh-chinh"
      label={t('head.corrects')}
      hint={t('head.pickHint')}
      text={typed ?? (value ? `${chosen?.number ?? ''} – ${chosen?.title ?? value}` : '')}
      placeholder={t('head.correctsNone')}
      loading={found.isFetching || asked !== (typed ?? '').trim()}
      problem={found.error}
      options={found.data?.edges.map((edge) => edge.node) ?? []}
      optionKey={(one) => one.id}
      render={(one) => <><span className="option-title">{one.number}</span><small>{one.title}</small></>}
      onText={(text) => {
        setTyped(text);
        if (value) onChange('');
      }}
      onPick={(one) => {
        setTyped(null);
        onChange(one.id);
      }}
    />
  );
}

/** The registered decision of the ministry that this one follows: the unanswered ones, or those that match what is typed. */
export function FollowedDecision({ value, number, onChange }: { value: string; number: string; onChange: (one: Registered | null) => void }) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState<string | null>(null);
  const asked = useDebounced((typed ?? '').trim());
  const found = useQuery({ ...listUpstream(asked ? { text: asked } : { open: true }, ''), placeholderData: keepPreviousData });
  return (
    <Picker
      id="theo-quyet-dinh"
      label={t('head.upstream')}
      hint={t('head.upstreamHint')}
      text={typed ?? (value ? number : '')}
      placeholder={t('head.upstreamNone')}
      loading={found.isFetching || asked !== (typed ?? '').trim()}
      problem={found.error}
      options={found.data?.edges.map((edge) => edge.node) ?? []}
      optionKey={(one) => one.id}
      render={(one) => <><span className="option-title">{one.number}</span><small>{one.issuer} · {day(one.receivedOn)} · {one.title}</small></>}
      onText={(text) => {
        setTyped(text);
        if (value) onChange(null);
      }}
      onPick={(one) => {
        setTyped(null);
        onChange(one);
      }}
    />
  );
}

interface PickerProps<T> {
  id: string;
  label: string;
  hint: string;
  text: string;
  placeholder: string;
  loading: boolean;
  problem: Error | null;
  options: T[];
  optionKey: (option: T) => string;
  render: (option: T) => ReactNode;
  onText: (text: string) => void;
  onPick: (option: T) => void;
}

function Picker<T>({ id, label, hint, problem, ...box }: PickerProps<T>) {
  const c = useCommon();
  return (
    <Field id={id} label={label} hint={hint}>
      {(control) => (
        <>
          <Combobox control={control} emptyText={c('noResults')} {...box} />
          {problem && <ProblemNotice error={problem} />}
        </>
      )}
    </Field>
  );
}
