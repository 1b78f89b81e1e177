import { useCallback } from 'react';
import { workingWords } from '@/lib/format/working-time';
import { useCommon } from './use-common';

/** Says working minutes in the reader's language: "2 ngày 3 giờ". */
export function useWorkingTime() {
  const c = useCommon();
  return useCallback(
    (minutes: number) => workingWords(minutes, { day: c('unit.day'), hour: c('unit.hour'), minute: c('unit.minute') }),
    [c],
  );
}
