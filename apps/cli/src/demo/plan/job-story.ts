import { brandId } from '@assay/domain/kernel/id';
import { acceptOffer } from '@assay/services/bid/accept-offer';
import { compareBids } from '@assay/services/bid/compare';
import { declineBid } from '@assay/services/bid/decline';
import { offerBid } from '@assay/services/bid/offer';
import { sendBid } from '@assay/services/bid/send';
import { shortlistBid } from '@assay/services/bid/shortlist';
import { cancelJob } from '@assay/services/job/cancel';
import { expireDueJobs } from '@assay/services/job/expire-due';
import { postJob } from '@assay/services/job/post';
import { readContract } from '@assay/services/contract/read';
import { searchFreelancers } from '@assay/services/profile/search';
import type { Cast } from '../cast/cast';
import { asPerson, asSystem, type Stage } from '../stage';
import type { Step } from '../step';
import type { Random } from '../random';
import { daysOn, known } from './hours';
import { newJobState, type JobState } from './job-state';
import { talk } from './talk';
import { workStory } from './work-story';
import { splitPrice } from './price';
import type { CastBid, PlannedJob } from './planned-job';

/** The acts of one job from its posting to the last review, each at its hour. */
export function jobStory(random: Random, cast: Cast, job: PlannedJob, state: JobState = newJobState()): Step[] {
  const at = (days: number) => daysOn(job.postedAt, days);
  const step = (days: number, act: Step['act']): Step => ({ at: at(days), chain: job.key, act });
  const client = cast.accountOf(job.client);
  const steps: Step[] = [step(0, (stage, hour) => post(stage, hour, cast, { job, state }))];
  job.bids.forEach((castBid, index) => {
    const days = 0.15 + index * 0.5 + random.between(0, 0.4);
    steps.push(step(days, (stage, hour) => bid(stage, hour, cast, { job, castBid, state })));
  });
  const look = async (stage: Stage, hour: Date) => {
    await compareBids(asPerson(stage, client(), hour), { jobId: known(state.jobId, 'the job') });
  };
  const search = async (stage: Stage, hour: Date) => {
    await searchFreelancers(asPerson(stage, client(), hour), { field: job.field, limit: 10 });
  };
  steps.push(step(0.1, search), step(1.3, look), step(4.6, look));
  if (job.outcome === 'cancelled') {
    steps.push(
      step(5.2, (stage, hour) => cancelJob(asPerson(stage, client(), hour), { jobId: known(state.jobId, 'the job') })),
    );
    return steps;
  }
  if (job.isStaged === true) return steps;
  steps.push(...decisions(random, cast, job, state));
  if (job.hired !== null) return [...steps, ...hire(random, cast, job, state)];
  // The date passes without a hire: the sweep closes the job as it would have.
  steps.push(step(job.decisionDays + 0.01, expireJobs));
  return steps;
}

async function expireJobs(stage: Stage, hour: Date): Promise<void> {
  const {
    failures: [failure],
  } = await expireDueJobs(asSystem(stage, hour));
  if (failure) throw failure.error;
}

type Posting = { readonly job: PlannedJob; readonly state: JobState };

async function post(stage: Stage, hour: Date, cast: Cast, { job, state }: Posting): Promise<void> {
  const { title, brief, field, skills, requiredBadge, currency, questions } = job;
  const amounts = splitPrice(
    job.budget,
    job.milestones.map(({ sharePercent }) => sharePercent),
  );
  const posted = await postJob(asPerson(stage, cast.accountOf(job.client)(), hour), {
    title,
    brief,
    field,
    skills: [...skills],
    requiredBadge,
    amount: String(job.budget),
    currency,
    milestones: planOf(job, amounts),
    questions: [...questions],
    decisionDueAt: daysOn(hour, job.decisionDays).toISOString(),
  });
  state.jobId = posted.jobId;
}

function planOf(job: PlannedJob, amounts: readonly number[]) {
  return job.milestones.map(({ title, sharePercent }, index) => ({
    title,
    amount: String(amounts[index] ?? 0),
    days: Math.max(1, Math.round((job.days * sharePercent) / 100)),
  }));
}

type Bidding = Posting & { readonly castBid: CastBid };

async function bid(stage: Stage, hour: Date, cast: Cast, { job, castBid, state }: Bidding): Promise<void> {
  const amounts = splitPrice(
    castBid.price,
    job.milestones.map(({ sharePercent }) => sharePercent),
  );
  const sent = await sendBid(asPerson(stage, cast.accountOf(castBid.person)(), hour), {
    jobId: known(state.jobId, 'the job'),
    amount: String(castBid.price),
    currency: job.currency,
    note: castBid.bid.note,
    milestones: planOf(job, amounts),
    answers: castBid.bid.answers.slice(0, job.questions.length),
  });
  state.bids.set(castBid.person, sent.bidId);
}

const declineReasons = [
  'Thank you. Your plan answers a different question than the brief asks; we looked for somebody who starts from our files.',
  'Thank you for the effort. The price is well outside what we can approve for this piece of work.',
  'We decided to talk only to bidders who have done this with material of the same kind. Please bid again next time.',
  'Your note was clear, but the dates do not fit: we need the first part before our own deadline.',
] as const;

function decisions(random: Random, cast: Cast, job: PlannedJob, state: JobState): Step[] {
  const client = cast.accountOf(job.client);
  const step = (days: number, act: Step['act']): Step => ({ at: daysOn(job.postedAt, days), chain: job.key, act });
  const bidOf = (person: string) => ({ bidId: known(state.bids.get(person), `the bid of ${person}`) });
  const steps: Step[] = [];
  const others = job.bids.filter(({ person }) => person !== job.hired);
  const shortlisted = [
    ...(job.hired === null ? [] : [job.hired]),
    ...others
      .filter(({ bid: words }) => words.stance !== 'misread')
      .slice(0, 2)
      .map(({ person }) => person),
  ];
  for (const [index, person] of shortlisted.entries()) {
    steps.push(step(4.7 + index * 0.02, (stage, hour) => shortlistBid(asPerson(stage, client(), hour), bidOf(person))));
    if (index < 2 && random.chance(0.7))
      steps.push(...talk(random, cast, { job, person, bidOf, from: daysOn(job.postedAt, 4.9 + index * 0.05) }));
  }
  for (const { person, bid: words } of others) {
    if (words.stance !== 'misread' || random.chance(0.4)) continue;
    const reason = random.pick(declineReasons);
    steps.push(step(5.4, (stage, hour) => declineBid(asPerson(stage, client(), hour), { ...bidOf(person), reason })));
  }
  return steps;
}

function hire(random: Random, cast: Cast, job: PlannedJob, state: JobState): Step[] {
  const person = known(job.hired ?? undefined, 'the hired person');
  const bidOf = () => ({ bidId: known(state.bids.get(person), `the bid of ${person}`) });
  const offeredAt = daysOn(job.postedAt, 6.6);
  const acceptedAt = daysOn(job.postedAt, 7.2);
  const accept: Step['act'] = async (stage, hour) => {
    const accepted = await acceptOffer(asPerson(stage, cast.accountOf(person)(), hour), bidOf());
    state.contractId = accepted.contractId;
    const contract = await readContract(asPerson(stage, cast.accountOf(person)(), hour), accepted);
    state.milestones = contract.milestones.map(({ id, dueAt }) => ({
      id: brandId<'milestone'>(id),
      dueAt: new Date(dueAt),
    }));
  };
  return [
    {
      at: offeredAt,
      chain: job.key,
      act: async (stage, hour) => void (await offerBid(asPerson(stage, cast.accountOf(job.client)(), hour), bidOf())),
    },
    { at: acceptedAt, chain: job.key, act: accept },
    ...workStory(random, cast, { job, state, person, startedAt: acceptedAt }),
  ];
}
