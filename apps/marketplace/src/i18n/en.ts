import { homeWords } from '../features/home/words.en';
import { jobsWords } from '../features/jobs/words.en';
import { shellWords } from '../features/shell/words.en';
import { verifyWords } from '../features/verify/words.en';
import { marketWords } from './market.en';

/** Every message of the pages, by feature; English is the language that keys and arguments are checked against. */
export const en = {
  home: homeWords,
  jobs: jobsWords,
  market: marketWords,
  shell: shellWords,
  verify: verifyWords,
} as const;
