import { bid } from '@assay/db/schema/market-jobs';
import { bidStates } from '@assay/domain/bid/states';
import { statesOf, terminalStates } from '@assay/domain/kernel/state-table';
import { marketRules } from '@assay/domain/market/rules';
import { and, count, eq, inArray } from 'drizzle-orm';
import { badgeTitle } from '../badge/list-offered';
import { shownBadges } from '../badge/shown-badges';
import type { JobRow } from '../job/lock-job';
import type { ActingId } from '../kernel/authorise';
import { refused } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

const liveStates = statesOf(bidStates).filter((state) => !new Set<string>(terminalStates(bidStates)).has(state));

/** Refuses whoever may not bid on this job now: its client, a bidder without its badge, one with too many open bids. */
export async function checkMayBid(unit: Unit, freelancerId: ActingId, job: JobRow): Promise<void> {
  if (job.state === 'draft' || job.state === 'removed') throw refused('not_found');
  if (job.clientId === freelancerId) throw refused('own_job');
  if (job.state !== 'open' || job.decisionDueAt <= unit.now) throw refused('job_closed');
  const { requiredBadge } = job;
  if (requiredBadge !== null) {
    const shown = (await shownBadges(unit.tx, [freelancerId])).get(freelancerId) ?? [];
    if (!shown.some(({ achievement }) => achievement === requiredBadge)) {
      throw refused('badge_required', { badge: badgeTitle(requiredBadge) });
    }
  }
  const [open] = await unit.tx
    .select({ bids: count() })
    .from(bid)
    .where(and(eq(bid.freelancerId, freelancerId), inArray(bid.state, liveStates)));
  if ((open?.bids ?? 0) >= marketRules.openBidsMax) {
    throw refused('bid_limit_reached', { limit: marketRules.openBidsMax });
  }
}
