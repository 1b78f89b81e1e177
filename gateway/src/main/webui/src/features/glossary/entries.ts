import { dictionary, type Dictionary, type Language } from '@/lib/texts/dictionary';
import { terms, type TermId } from '@/lib/texts/terms';
import { withoutAccents } from '@/lib/without-accents';
import en from './explanations.en.json';
import vi from './explanations.vi.json';
import { sources } from './sources';

/** One plain sentence for each term; the compiler sees to it that none is missing. */
const explanations: Dictionary<TermId> = dictionary(vi, en);

export interface Entry {
  id: TermId;
  name: string;
  /** The Vietnamese term, beside a name in another language. */
  official: string | null;
  explanation: string;
  source: string | null;
}

/** What the text finds, accents aside, in the order of the language. */
export function entriesOf(language: Language, text: string): Entry[] {
  const wanted = withoutAccents(text.trim());
  return (Object.keys(terms.vi) as TermId[])
    .map((id) => ({
      id,
      name: terms[language][id],
      official: language === 'vi' ? null : terms.vi[id],
      explanation: explanations[language][id],
      source: sources[id] ?? null,
    }))
    .filter((entry) => withoutAccents(`${entry.name} ${entry.official ?? ''} ${entry.explanation}`).includes(wanted))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}
