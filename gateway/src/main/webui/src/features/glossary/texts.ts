import { dictionary } from '@/lib/texts/dictionary';
import en from './texts.en.json';
import vi from './texts.vi.json';

export const texts = dictionary(vi, en);
