import { dictionary } from './dictionary';
import en from './terms.en.json';
import vi from './terms.vi.json';

/** The official terms that the glossary explains; a key is also the anchor of its entry. */
export const terms = dictionary(vi, en);
export type TermId = keyof typeof vi;
