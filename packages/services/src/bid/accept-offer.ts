import { newId } from '@assay/db/new-id';
import { account } from '@assay/db/schema/identity';
import { contract, milestone } from '@assay/db/schema/market-contracts';
import { job as jobTable } from '@assay/db/schema/market-jobs';
import { contractStates } from '@assay/domain/contract/states';
import { jobStates } from '@assay/domain/job/states';
import { brandId, type ContractId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { daysAfter } from '@assay/domain/market/rules';
import { milestoneStates } from '@assay/domain/milestone/states';
import type { EventPayload } from '@assay/protocol/event/catalog';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { valueInReference } from '../exchange/value-in-reference';
import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { applyChanges, type Change } from '../kernel/apply-changes';
import { changed, created, eventOf } from '../kernel/record-event';
import { orNotFound, orRefuse, refused } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { declineBecauseOfHire, lockOtherBids } from './close-of-job';
import { bidFacts, type BidFacts } from './event-facts';
import { lockBid } from './lock-bid';
import { planBidMoves, type LockedBid } from './move';

const acceptInput = z.object({ bidId: z.uuid() });

/** The hire: the offer is accepted, the contract begins with its milestones, the job is filled, the others are declined. */
export async function acceptOffer(ctx: ServiceContext, input: unknown): Promise<{ contractId: ContractId }> {
  const freelancer = requireMember(ctx);
  const { bidId } = parseInput(acceptInput, input);
  return inTransaction(ctx, async (unit) => {
    const locked = await lockBid(unit, brandId(bidId));
    const { bid, job } = locked;
    if (bid.freelancerId !== freelancer.id) throw refused('not_found');
    if (bid.state === 'offered' && bid.offerExpiresAt !== null && bid.offerExpiresAt <= unit.now)
      throw refused('offer_expired');
    const [known, others] = await Promise.all([factsOfHire(unit, locked), lockOtherBids(unit, job, bid)]);
    const { contractId, started } = startContract(unit, locked, known);
    const accepted = planBidMoves(
      unit,
      { bids: [bid], factsOf: () => known.facts },
      { command: 'accept', set: { decidedAt: unit.now } },
    );
    await applyChanges(unit, [accepted, started, fillJob(unit, locked, contractId)]);
    await declineBecauseOfHire(unit, job, others);
    return { contractId };
  });
}

type FactsOfHire = Pick<EventPayload<'contract.started'>, 'value' | 'isRehire' | 'country'> & {
  readonly facts: BidFacts;
};

/** Read at once, before anything is written. */
async function factsOfHire(unit: Unit, locked: LockedBid): Promise<FactsOfHire> {
  const { bid, job } = locked;
  const [facts, value, isRehire, country] = await Promise.all([
    bidFacts(unit, bid, job),
    valueInReference(unit.tx, bid, unit.now),
    hasWorkedTogether(unit, locked),
    countryOf(unit, bid.freelancerId),
  ]);
  return { facts, value, isRehire, country };
}

function fillJob({ tx, now }: Unit, { bid, job }: LockedBid, contractId: ContractId): Change {
  const filled = orRefuse(step(jobStates, job.state, 'fill'));
  return {
    events: [
      eventOf('job.filled', {
        changes: [changed('market.job', job)],
        payload: { jobId: job.id, clientId: job.clientId, bidId: bid.id, contractId },
      }),
    ],
    writes: [
      tx
        .update(jobTable)
        .set({ state: filled.to, closedAt: now, version: job.version + 1 })
        .where(eq(jobTable.id, job.id)),
    ],
  };
}

function startContract(unit: Unit, { bid, job }: LockedBid, { facts, ...known }: FactsOfHire) {
  const contractId = newId<'contract'>();
  const milestones = bid.milestones.map((planned) => ({ id: newId<'milestone'>(), planned }));
  let due = unit.now;
  const rows = milestones.map(({ id, planned }, position) => {
    due = daysAfter(due, planned.days);
    return {
      id,
      version: 1,
      contractId,
      position,
      state: milestoneStates.initial,
      title: planned.title,
      amountMinor: BigInt(planned.amountMinor),
      currency: bid.currency,
      dueAt: due,
    };
  });
  const event = eventOf('contract.started', {
    changes: [created('market.contract', contractId), ...milestones.map(({ id }) => created('market.milestone', id))],
    payload: { ...facts, ...known, contractId, field: job.field, dueAt: due.toISOString() },
  });
  const contractRow = unit.tx.insert(contract).values({
    id: contractId,
    version: 1,
    jobId: job.id,
    bidId: bid.id,
    clientId: job.clientId,
    freelancerId: bid.freelancerId,
    state: contractStates.initial,
    title: job.title,
    field: job.field,
    amountMinor: bid.amountMinor,
    currency: bid.currency,
    fees: bid.fees,
    startedAt: unit.now,
  });
  const started: Change = { events: [event], writes: [contractRow, unit.tx.insert(milestone).values(rows)] };
  return { contractId, started };
}

async function hasWorkedTogether({ tx }: Unit, { bid, job }: LockedBid): Promise<boolean> {
  const pair = and(eq(contract.clientId, job.clientId), eq(contract.freelancerId, bid.freelancerId));
  const earlier = await tx.select({ id: contract.id }).from(contract).where(pair).limit(1);
  return earlier.length > 0;
}

async function countryOf({ tx }: Unit, accountId: LockedBid['bid']['freelancerId']): Promise<string> {
  const [row] = await tx.select({ country: account.country }).from(account).where(eq(account.id, accountId));
  return orNotFound(row).country;
}
