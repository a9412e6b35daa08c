import type { TestPage } from '@assay/protocol/dto/test';
import { counted } from '../jobs/counted';

/** When a test may be taken again, as its rules say it. */
export function retakeWords(
  { retakeWaitDays, openBook, validMonths }: Pick<TestPage, 'retakeWaitDays' | 'openBook' | 'validMonths'>,
  isDemo: boolean,
): string {
  const afterPass = openBook ? '' : `; after a pass, when its ${counted(validMonths, 'month')} are over`;
  if (retakeWaitDays > 0) return `${counted(retakeWaitDays, 'day')} after the last attempt${afterPass}`;
  return isDemo ? `At once, since this is a demo; a real market makes you wait${afterPass}` : `At once${afterPass}`;
}
