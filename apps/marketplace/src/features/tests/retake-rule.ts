import type { TestPage } from '@assay/protocol/dto/test';

/** When a test may be taken again, as the messages `retake` and `again` say it. */
export type RetakeRule = {
  /** How long after any attempt; none at all on most demos. */
  readonly days: number;
  /** How long after a pass, or 0 where a pass closes nothing. */
  readonly months: number;
  readonly demo: 'yes' | 'no';
};

export function retakeRule(
  { retakeWaitDays, openBook, validMonths }: Pick<TestPage, 'retakeWaitDays' | 'openBook' | 'validMonths'>,
  isDemo: boolean,
): RetakeRule {
  return { days: retakeWaitDays, months: openBook ? 0 : validMonths, demo: isDemo ? 'yes' : 'no' };
}
