import type { InstallationRules } from '../readiness/rules';

/** What an installation has set that changed nothing, with the fees of the demo market. */
export const usualRules: InstallationRules = {
  fees: { freelancer: { percent: '8' }, client: { percent: '3' } },
  currency: 'EUR',
  autoApproveDays: 14,
  changeRoundsMax: 2,
  reviewWindowDays: 14,
  offerValidDays: 5,
  openBidsMax: 20,
  decisionDaysMax: 60,
  retakeWaitDays: 14,
  milestonesMax: 10,
  questionsMax: 5,
  fileMaxBytes: 25 * 1024 * 1024,
};

/** The same on a demo market, where a test may be taken again at once. */
export const demoRules: InstallationRules = { ...usualRules, retakeWaitDays: 0 };
