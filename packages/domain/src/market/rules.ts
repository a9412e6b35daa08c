/** The rules of the marketplace that people read on the page "How it works" and that the readiness quiz asks about. */
export const marketRules = {
  autoApproveDays: 14,
  changeRoundsMax: 2,
  reviewWindowDays: 14,
  offerValidDays: 5,
  openBidsMax: 20,
  decisionDaysMin: 1,
  decisionDaysMax: 60,
  milestonesMax: 10,
  questionsMax: 5,
  fileMaxBytes: 25 * 1024 * 1024,
} as const;

const dayMs = 24 * 60 * 60 * 1000;

/** The instant `days` times 24 hours after `start`. */
export function daysAfter(start: Date, days: number): Date {
  return new Date(start.getTime() + days * dayMs);
}
