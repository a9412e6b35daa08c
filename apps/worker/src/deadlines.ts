import type { Database } from '@assay/db/connect';
import { lapseDueOffer } from '@assay/services/bid/lapse-due-offer';
import { isSeeding } from '@assay/services/installation/seeding';
import { expireDueJob } from '@assay/services/job/expire-due';
import type { ServiceContext } from '@assay/services/kernel/context';
import { approveDueMilestone } from '@assay/services/milestone/approve-due';
import { payOutNext } from '@assay/services/payout/pay-out-next';
import { revealDueReview } from '@assay/services/review/reveal';
import type { LoopOptions } from './loop';
import { systemContext } from './system-context';

/** Each does one thing that is due by the database's clock and answers whether there was one. */
const deadlines: Readonly<Record<string, (ctx: ServiceContext) => Promise<boolean>>> = {
  'job.expire': expireDueJob,
  'offer.lapse': lapseDueOffer,
  'milestone.approve': approveDueMilestone,
  'review.reveal': revealDueReview,
  'payout.send': payOutNext,
};

const EVERY_MS = 2_000;

/** One loop each, so that one that fails holds up no other. They rest while a seed plays history. */
export function deadlineLoops(database: Database): readonly Pick<LoopOptions, 'name' | 'pauseMs' | 'work'>[] {
  return Object.entries(deadlines).map(([name, meet]) => ({
    name,
    pauseMs: EVERY_MS,
    work: async () => !(await isSeeding(database)) && meet(systemContext(database, name)),
  }));
}
