import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { ProcedurePicker } from '@/components/procedure-picker';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type { ListAction, ListKind, ProcedureLevel } from '@/lib/graphql/schema.generated';
import { DetailFields } from './detail-fields';
import { itemOf, KINDS } from './list-kinds';
import { emptyDetail, emptyLine, lineError, type LineDraft } from './list-draft';
import { listedProcedure } from './list-queries';
import { texts } from './texts';

const ACTIONS: ListAction[] = ['ADD', 'CHANGE', 'REMOVE'];
const LEVELS: ProcedureLevel[] = ['PROVINCE', 'COMMUNE'];

/** Writes one line; after it is put into the decision the next begins with the same list and level. */
export function LineForm({ onAdd }: { onAdd: (line: LineDraft) => void }) {
  const t = useTexts(texts);
  const c = useCommon();
  const [line, setLine] = useState<LineDraft>(() => emptyLine('ONLINE_FULL'));
  const [tried, setTried] = useState(false);
  const internal = line.kind === 'INTERNAL_PROCEDURE';
  const procedure = useQuery(listedProcedure(internal ? '' : line.subjectCode)).data;
  const change = (part: Partial<LineDraft>) => setLine((before) => ({ ...before, ...part }));
  const error = lineError(line);
  const add = () => {
    setTried(true);
    if (error) return;
    onAdd({ ...line, subjectName: internal ? (line.detail?.internalProcedure?.name ?? '') : line.subjectName });
    setLine({ ...emptyLine(line.kind), level: line.level, action: line.action });
    setTried(false);
  };
  return (
    <fieldset className="card">
      <legend>{t('addLine')}</legend>
      <div className="grid">
        <SelectField<ListKind> label={t('list')} value={line.kind} choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(kind) => kind && change({ kind, item: '', detail: emptyDetail(kind), ...(kind === 'INTERNAL_PROCEDURE' || internal ? { subjectCode: '', subjectName: '' } : {}) })} />
        <SelectField<ListAction> label={t('action')} value={line.action} choices={ACTIONS.map((value) => ({ value, label: t(`action.${value}`) }))} onChange={(action) => action && change({ action })} />
        <SelectField<ProcedureLevel> label={t('level')} value={line.level} choices={LEVELS.map((value) => ({ value, label: c(`level.${value}`) }))} onChange={(level) => level && change({ level })} />
      </div>
      {internal ? (
        <Field id="ma-noi-bo" label={t('internalCode')} required error={tried && error === 'subject' ? t('error.subject') : null}>
          {(control) => <Input {...control} maxLength={60} value={line.subjectCode} onChange={(event) => change({ subjectCode: event.target.value })} />}
        </Field>
      ) : (
        <ProcedurePicker
          id="thu-tuc" label={t('procedure')} picked={line.subjectCode ? { code: line.subjectCode, name: line.subjectName } : null} error={tried && error === 'subject' ? t('error.subject') : null}
          onPick={(picked) => change({ subjectCode: picked?.code ?? '', subjectName: picked?.name ?? '', item: '', ...(picked?.level === 'COMMUNE' || picked?.level === 'PROVINCE' ? { level: picked.level } : {}) })}
        />
      )}
      {itemOf(line.kind) !== null && (
        <SelectField label={t(`item.${itemOf(line.kind) ?? 'cases'}`)} value={line.item} empty={t('choose')} choices={itemsOf().map((value) => ({ value, label: value }))} onChange={(item) => change({ item })} error={tried && error === 'item' ? t('error.item') : null} />
      )}
      {procedure && line.detail?.reduction && (
        <p className="hint">{t('limitsNow', { limits: procedure.limits.map((limit) => limit.words).filter((text, index, all) => all.indexOf(text) === index).join('; ') })}</p>
      )}
      {line.action !== 'REMOVE' && <DetailFields detail={line.detail} change={(detail) => change({ detail })} error={tried && error && error !== 'subject' && error !== 'item' ? t(`error.${error}`) : null} />}
      {line.action !== 'REMOVE' && <DateField label={t('validTo')} hint={t('validToHint')} value={line.validTo} onChange={(validTo) => change({ validTo })} />}
      <div className="buttons"><Button onClick={add}>{t('putLine')}</Button></div>
    </fieldset>
  );

  function itemsOf(): string[] {
    const of = itemOf(line.kind);
    if (!procedure || of === null) return [];
    return of === 'components' ? procedure.components.map((one) => one.name) : of === 'results' ? procedure.results : procedure.cases;
  }
}
