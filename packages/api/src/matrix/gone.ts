/**
 * The states in which an object of each kind is gone, withdrawn or erased; in words, why there are none. What is left of
 * it for whom is in the rules.
 */
export const goneStates: Readonly<Record<string, readonly string[] | string>> = {
  job: ['cancelled', 'expired', 'removed'],
  bid: ['withdrawn', 'job_closed'],
  interview: ['cancelled'],
  thread: ['withdrawn'],
  message: 'belongs to both parties, and stays when one of them leaves',
  report: ['dismissed', 'upheld'],
  contract: ['ended'],
  milestone: ['cancelled'],
  payment: ['abandoned'],
  invoice: 'is kept for as long as the law asks',
  file: 'is part of what the contract owes, and stays with it',
  receipt: ['returned'],
  payout: 'money that left does not come back',
  badge: ['takenBack', 'ofClosed'],
  family: ['retired'],
  test: 'is of nobody, and offered for as long as the code has it',
  attempt: ['abandoned', 'overdue'],
  profile: ['ofClosed'],
  session: ['ended'],
  account: ['closed'],
  notice: ['erased'],
  mail: ['erased'],
  event: 'stands in the log for good',
  entry: 'stands in the log for good',
  impactRun: 'the newest runs are kept; one that is deleted leaves nothing behind',
  deadLetter: ['discarded'],
};
