import en from './common.en.json';
import vi from './common.vi.json';
import { dictionary } from './dictionary';

/** Words that every screen uses: states, channels, problems, buttons. */
export const common = dictionary(vi, en);
