/** What the database's clock makes due, and a worker meets without anybody asking. */
export type DeadlineName =
  | 'job.expire'
  | 'offer.lapse'
  | 'milestone.approve'
  | 'review.reveal'
  | 'payout.send'
  | 'attempt.expire'
  | 'attempt.rescore';
