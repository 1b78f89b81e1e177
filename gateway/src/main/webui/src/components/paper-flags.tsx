import { useTexts } from '@/hooks/use-texts';
import { dictionary } from '@/lib/texts/dictionary';
import { Mark } from './mark';
import en from './paper-flags.en.json';
import vi from './paper-flags.vi.json';

const texts = dictionary(vi, en);

export interface FlaggedPaper {
  mustDigitise: boolean;
  replaceableBy: string | null;
  fallbackPaper: boolean;
  reusable: boolean;
  originalNeeded: boolean;
}

/** What list decisions say of a paper: original, data instead of it, digitise, reuse. Nothing when they say nothing. */
export function PaperFlags({ paper }: { paper: FlaggedPaper }) {
  const t = useTexts(texts);
  const { replaceableBy } = paper;
  if (!paper.mustDigitise && replaceableBy === null && !paper.reusable && !paper.originalNeeded) return null;
  return (
    <span className="paper-flags">
      {replaceableBy !== null && <Mark tone="good">{t(paper.fallbackPaper ? 'replaceableOrPaper' : 'replaceable', { database: replaceableBy })}</Mark>}
      {paper.originalNeeded && <Mark tone="soon">{t('original')}</Mark>}
      {paper.mustDigitise && <Mark tone="calm">{t('digitise')}</Mark>}
      {paper.reusable && <Mark tone="calm">{t('reusable')}</Mark>}
    </span>
  );
}
