import { approveMilestone } from '@assay/services/milestone/approve';
import { requestChanges } from '@assay/services/milestone/request-changes';
import { submitWork } from '@assay/services/milestone/submit';
import { payOut } from '@assay/services/payout/pay-out';
import { requestPayout } from '@assay/services/payout/request';
import { startPayment } from '@assay/services/payment/start';
import { giveReview } from '@assay/services/review/give';
import { typedAmount } from '@assay/domain/money/typed-amount';
import { freelancerMoneyOf } from '@assay/services/ledger/read-balances';
import type { Cast } from '../cast/cast';
import type { DemoReview } from '../content/types';
import { asPerson, asSystem, type Stage } from '../stage';
import type { Step } from '../step';
import type { Random } from '../random';
import { daysOn, known } from './hours';
import type { JobState } from './job-state';
import type { PlannedJob } from './planned-job';

type Work = {
  readonly job: PlannedJob;
  readonly state: JobState;
  readonly person: string;
  readonly startedAt: Date;
};

/** Funding, delivery, changes, approval, payout and reviews of a contract. */
export function workStory(random: Random, cast: Cast, work: Work): Step[] {
  const { job, state, person, startedAt } = work;
  const client = cast.accountOf(job.client);
  const freelancer = cast.accountOf(person);
  const steps: Step[] = [];
  const push = (at: Date, act: Step['act']) => steps.push({ at, chain: job.key, act });
  const milestoneId = (index: number) => ({ milestoneId: known(state.milestones[index], `milestone ${index}`).id });
  let due = startedAt;
  let ready = daysOn(startedAt, 0.4);
  for (const [index, { sharePercent }] of job.milestones.entries()) {
    due = daysOn(due, Math.max(1, Math.round((job.days * sharePercent) / 100)));
    const fundedAt = ready;
    const submittedAt = new Date(Math.max(daysOn(due, -1).getTime(), daysOn(fundedAt, 0.4).getTime()));
    push(
      fundedAt,
      async (stage, hour) => void (await startPayment(asPerson(stage, client(), hour), milestoneId(index))),
    );
    push(submittedAt, (stage, hour) => submit(stage, hour, { ...work, index, cast }));
    let approvedAt = daysOn(submittedAt, 1.2 + random.between(0, 1.2));
    if (job.changeRequest !== null && index === job.milestones.length - 1) {
      const request = job.changeRequest;
      push(daysOn(submittedAt, 0.8), (stage, hour) =>
        requestChanges(asPerson(stage, client(), hour), { ...milestoneId(index), request }),
      );
      push(daysOn(submittedAt, 2.6), (stage, hour) => submit(stage, hour, { ...work, index, cast }));
      approvedAt = daysOn(submittedAt, 3.9);
    }
    push(approvedAt, (stage, hour) => approveMilestone(asPerson(stage, client(), hour), milestoneId(index)));
    ready = daysOn(approvedAt, 0.3);
  }
  // A chain of its own: two jobs of one person must not both take out the same balance.
  const withdrawal: Step['act'] = (stage, hour) => withdraw(stage, hour, freelancer, job.currency);
  steps.push({ at: daysOn(ready, 4), chain: `money of ${person}`, act: withdrawal });
  const review = (author: AccountOf, words: DemoReview) => async (stage: Stage, hour: Date) => {
    const contractId = known(state.contractId, 'the contract');
    await giveReview(asPerson(stage, author(), hour), { contractId, ...words });
  };
  if (job.clientReview) push(daysOn(ready, 1), review(client, job.clientReview));
  if (job.freelancerReview) push(daysOn(ready, 1.6), review(freelancer, job.freelancerReview));
  return steps;
}

type Part = Work & { readonly index: number; readonly cast: Cast };

async function submit(stage: Stage, hour: Date, { job, state, person, index, cast }: Part): Promise<void> {
  const isLast = index === job.milestones.length - 1;
  const milestone = known(state.milestones[index], `milestone ${index}`);
  const title = job.milestones[index]?.title ?? '';
  const note = isLast
    ? job.deliveryNote
    : `“${title}” is finished. What I did, what I found and what comes next is in the file; questions by message, please.`;
  const text = `${job.title}\n${title}\n\n${note}\n\nHanded in on ${hour.toISOString().slice(0, 10)} by ${cast.nameOf(person)}.\nThis file belongs to the demo market: people and history are generated.\n`;
  const file = { name: `${job.key.replace('#', '-')}-part-${index + 1}.txt`, bytes: new TextEncoder().encode(text) };
  await submitWork(asPerson(stage, cast.accountOf(person)(), hour), { milestoneId: milestone.id, note, file });
}

type AccountOf = ReturnType<Cast['accountOf']>;

/** Takes out all that is available in the currency; the sandbox pays at once. */
async function withdraw(stage: Stage, hour: Date, freelancer: AccountOf, currency: string): Promise<void> {
  const balances = await freelancerMoneyOf(stage.database, freelancer());
  const available = balances.find((balance) => balance.currency === currency)?.available;
  if (!available || BigInt(available.amountMinor) <= 0n) return;
  const amount = typedAmount({ amountMinor: BigInt(available.amountMinor), currency });
  const { payoutId } = await requestPayout(asPerson(stage, freelancer(), hour), { amount, currency });
  await payOut(asSystem(stage, new Date(hour.getTime() + 60_000)), { payoutId });
}
