/**
 * The states in which an object of each kind is gone, withdrawn or erased; in words, why there are none. What is left of
 * it for whom is in the rules.
 */
export const goneStates: Readonly<Record<string, readonly string[] | string>> = {
  job: ['cancelled', 'removed'],
  bid: ['withdrawn'],
  interview: ['cancelled'],
  thread: ['withdrawn'],
  message: 'belongs to both parties, and stays when one of them leaves',
  report: ['decided'],
  contract: ['ended'],
  milestone: ['cancelled'],
  payment: ['abandoned'],
  invoice: 'is kept for as long as the law asks',
  file: 'is part of what the contract owes, and stays with it',
  receipt: ['returned'],
  payout: 'money that left does not come back',
  badge: ['takenBack', 'ofClosed'],
  family: ['retired'],
  attempt: 'what was graded stays graded',
  profile: ['ofClosed'],
  session: ['ended'],
  account: ['closed'],
  notice: ['erased'],
  mail: ['erased'],
  event: 'stands in the log for good',
  deadLetter: ['discarded'],
};
