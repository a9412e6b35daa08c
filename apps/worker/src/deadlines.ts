import type { Database } from '@assay/db/connect';
import type { DeadlineName } from '@assay/domain/deadline/name';
import { lapseDueOffers } from '@assay/services/bid/lapse-due-offers';
import type { Met } from '@assay/services/deadline/meet-due';
import { isSeeding } from '@assay/services/installation/seeding';
import { expireDueJobs } from '@assay/services/job/expire-due';
import type { ServiceContext } from '@assay/services/kernel/context';
import { approveDueMilestones } from '@assay/services/milestone/approve-due';
import { payOutDue } from '@assay/services/payout/pay-out-due';
import { revealDueReviews } from '@assay/services/review/reveal';
import type { LoopOptions } from './loop';
import { systemContext } from './system-context';

/** The test service ends and scores attempts, since nobody else reads its schema. */
export type MarketDeadline = Exclude<DeadlineName, 'attempt.expire' | 'attempt.rescore'>;

const deadlines: Readonly<Record<MarketDeadline, (ctx: ServiceContext) => Promise<Met>>> = {
  'job.expire': expireDueJobs,
  'offer.lapse': lapseDueOffers,
  'milestone.approve': approveDueMilestones,
  'review.reveal': revealDueReviews,
  'payout.send': payOutDue,
};

const EVERY_MS = 2_000;

type Report = (deadline: string, met: Met) => void;

/** One loop each, so that one that fails holds up no other. They rest while a seed plays history. */
export function deadlineLoops(
  database: Database,
  report: Report,
): readonly Pick<LoopOptions, 'name' | 'pauseMs' | 'work'>[] {
  return Object.entries(deadlines).map(([name, meet]) => ({
    name,
    pauseMs: EVERY_MS,
    work: async () => {
      if (await isSeeding(database)) return false;
      const met = await meet(systemContext(database, name));
      report(name, met);
      return met.isMoreWaiting;
    },
  }));
}
