import Button from 'antd/es/button';
import { useCommon } from '@/hooks/use-common';
import { useUrlState } from '@/hooks/use-url-state';
import { wholeNumber } from '@/lib/format/numbers';

interface PagerProps {
  shown: number;
  total: number;
  pageSize: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** Pages by cursor, kept in the address: Back goes to the page before. */
export function Pager({ shown, total, pageSize, pageInfo }: PagerProps) {
  const c = useCommon();
  const { get, set } = useUrlState();
  const page = Math.max(1, Number(get('trang')) || 1);
  const from = shown === 0 ? 0 : (page - 1) * pageSize + 1;
  return (
    <div className="pager">
      <span role="status">
        {c('shown', { from: wholeNumber(from), to: wholeNumber(from === 0 ? 0 : from + shown - 1), total: wholeNumber(total) })}
      </span>
      {page > 1 && <Button onClick={() => set({})}>{c('first')}</Button>}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <Button onClick={() => set({ sau: pageInfo.endCursor, trang: String(page + 1) }, { keepPage: true })}>{c('next')}</Button>
      )}
    </div>
  );
}
