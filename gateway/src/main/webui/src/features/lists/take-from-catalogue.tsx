import Button from 'antd/es/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import type { ListKind, ProcedureLevel } from '@/lib/graphql/schema.generated';
import { newId } from '@/lib/new-id';
import { catalogueTells, KINDS } from './list-kinds';
import { readListDecision } from './list-queries';
import { TakeIntoListDecision, type ListDecisionDetail } from './lists.generated';
import { texts } from './texts';

const LEVELS: ProcedureLevel[] = ['PROVINCE', 'COMMUNE'];

/** Adds all procedures of which the catalogue says that they belong on a list and that are not on it. */
export function TakeFromCatalogue({ decision }: { decision: ListDecisionDetail }) {
  const t = useTexts(texts);
  const c = useCommon();
  const queries = useQueryClient();
  const [kind, setKind] = useState<ListKind>('ONLINE_FULL');
  const [level, setLevel] = useState<ProcedureLevel | ''>('');
  const take = useMutation({
    mutationFn: async () => (await graphql(TakeIntoListDecision, { input: { id: decision.id, revision: decision.revision, kind, level: level || null, fieldCode: null }, idempotencyKey: newId() })).takeIntoListDecision,
    onSuccess: (saved) => queries.setQueryData(readListDecision(saved.id).queryKey, saved),
  });
  return (
    <section className="card" aria-label={t('take')}>
      <h2>{t('take')}</h2>
      <p className="hint">{t('takeHint')}</p>
      <div className="grid">
        <SelectField<ListKind> label={t('list')} value={kind} choices={KINDS.filter(catalogueTells).map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(value) => value && setKind(value)} />
        <SelectField<ProcedureLevel> label={t('level')} value={level} empty={c('all')} choices={LEVELS.map((value) => ({ value, label: c(`level.${value}`) }))} onChange={setLevel} />
      </div>
      {take.isError && <ProblemNotice error={take.error} />}
      <Button loading={take.isPending} onClick={() => take.mutate()}>{t('takeAll')}</Button>
    </section>
  );
}
