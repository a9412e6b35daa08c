import { shellWords } from '../features/shell/words.de';
import { verifyWords } from '../features/verify/words.de';
import { asMessages } from './translation';

/** Every message of the pages in German. */
export const de = asMessages({
  shell: shellWords,
  verify: verifyWords,
});
