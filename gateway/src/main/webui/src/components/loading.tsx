import { useCommon } from '@/hooks/use-common';

/** Grey lines where the content will be, so that the page does not jump. */
export function Loading({ lines = 6, label }: { lines?: number; label?: string }) {
  const c = useCommon();
  return (
    <div className="skeleton" role="status" aria-busy="true">
      <span className="visually-hidden">{label ?? c('loading')}</span>
      {Array.from({ length: lines }, (_, index) => <span key={index} className="skeleton-line" aria-hidden="true" />)}
    </div>
  );
}
