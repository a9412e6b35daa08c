import { homeWords } from '../features/home/words.de';
import { jobsWords } from '../features/jobs/words.de';
import { shellWords } from '../features/shell/words.de';
import { verifyWords } from '../features/verify/words.de';
import { marketWords } from './market.de';
import { asMessages } from './translation';

/** Every message of the pages in German. */
export const de = asMessages({
  home: homeWords,
  jobs: jobsWords,
  market: marketWords,
  shell: shellWords,
  verify: verifyWords,
});
