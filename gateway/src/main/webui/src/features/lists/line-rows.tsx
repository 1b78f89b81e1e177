import Button from 'antd/es/button';
import { DataTable, type Column } from '@/components/data-table';
import { useCommon } from '@/hooks/use-common';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { useDetailText } from './detail-text';
import type { LineDraft } from './list-draft';
import type { ListDecisionDetail } from './lists.generated';
import { texts } from './texts';

interface LineRowsProps {
  lines: LineDraft[];
  problems: ListDecisionDetail['problems'];
  onRemove: (index: number) => void;
}

/** More lines than this are not shown one by one while editing. */
const SHOWN = 200;

/** The lines of a draft with what stands against each. */
export function LineRows({ lines, problems, onRemove }: LineRowsProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const language = useLanguage();
  const detailText = useDetailText();
  const rows = lines.map((line, index) => ({ line, no: index + 1 }));
  const wrong = new Set(problems.map((problem) => problem.lineNo));
  const shown = [...rows.filter((row) => wrong.has(row.no)), ...rows.filter((row) => !wrong.has(row.no))].slice(0, SHOWN);
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'no', title: t('no'), numeric: true, width: '4rem', render: ({ no }) => no },
    { key: 'action', title: t('action'), width: '8rem', render: ({ line }) => t(`action.${line.action}`) },
    { key: 'kind', title: t('list'), width: '12rem', render: ({ line }) => t(`kind.${line.kind}`) },
    {
      key: 'subject', title: t('procedure'),
      render: ({ line, no }) => (
        <>
          {line.subjectCode} {line.subjectName}
          {line.item && <><br /><em>{line.item}</em></>}
          {detailText(line.detail as Parameters<typeof detailText>[0]) && <><br /><small>{detailText(line.detail as Parameters<typeof detailText>[0])}</small></>}
          {line.validTo && <><br /><small>{t('until', { day: day(line.validTo) })}</small></>}
          {problems.filter((problem) => problem.lineNo === no).map((problem) => <div key={problem.code} className="field-error">{language === 'en' ? problem.messageEn : problem.message}</div>)}
        </>
      ),
    },
    { key: 'level', title: t('level'), width: '6rem', render: ({ line }) => c(`level.${line.level}`) },
    { key: 'remove', title: '', width: '5rem', render: ({ line, no }) => <Button aria-label={t('removeLine', { no, name: line.subjectName || line.subjectCode })} onClick={() => onRemove(no - 1)}>{c('remove')}</Button> },
  ];
  if (lines.length === 0) return <p className="hint">{t('noLines')}</p>;
  return (
    <>
      <DataTable label={t('lines')} columns={columns} rows={shown} rowKey={(row) => String(row.no)} dense />
      {lines.length > SHOWN && <p className="hint">{t('moreLines', { shown: SHOWN, count: lines.length })}</p>}
    </>
  );
}
