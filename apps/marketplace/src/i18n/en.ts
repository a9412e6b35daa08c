import { shellWords } from '../features/shell/words.en';
import { verifyWords } from '../features/verify/words.en';

/** Every message of the pages, by feature; English is the language that keys and arguments are checked against. */
export const en = {
  shell: shellWords,
  verify: verifyWords,
} as const;
