import { common } from '@/lib/texts/common';
import { useTexts } from './use-texts';

export function useCommon() {
  return useTexts(common);
}
