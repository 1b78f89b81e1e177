import { useCallback, useSyncExternalStore } from 'react';
import { fill, type Dictionary, type Language, type Values } from '@/lib/texts/dictionary';
import { currentLanguage, onLanguageChange } from '@/lib/texts/language';

export type Translate<Key extends string> = (key: Key, values?: Values) => string;

export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, currentLanguage);
}

/** The texts of a dictionary in the language of the reader. */
export function useTexts<Key extends string>(texts: Dictionary<Key>): Translate<Key> {
  const language = useLanguage();
  return useCallback((key, values) => fill(texts[language][key], values), [texts, language]);
}
