import { clients } from '../cast/clients';
import { briefsBadged } from '../content/briefs-badged';
import { briefsSingle, type SingleBrief } from '../content/briefs-single';
import type { Brief, FollowUp } from '../content/types';
import type { Random } from '../random';
import { briefs } from './briefs';
import { castBids, type Usage } from './cast-bids';
import type { JobOutcome, PlannedJob, Setting } from './planned-job';
import { stagedJobs, stagedKeys } from './staged-jobs';

const dayMs = 24 * 60 * 60 * 1000;
const decisionDays = 12;
const wholeWork = [{ title: 'The whole work, delivered and accepted', sharePercent: 100 }];

/** Every job of the twelve months before now: each brief, then the two that grew out of it, and the staged ones. */
export function planJobs(random: Random, setting: Setting): PlannedJob[] {
  const usage: Usage = new Map();
  const planned: PlannedJob[] = [];
  for (const brief of briefs) {
    const client = brief.client ?? random.pick(clients.filter(({ field }) => field === brief.field)).slug;
    let previous = planFirst(random, usage, { brief, client }, setting);
    if (!stagedKeys.has(brief.slug)) planned.push(previous);
    for (const [index, followUp] of brief.followUps.entries()) {
      const key = `${brief.slug}#${index + 1}`;
      previous = planFollowUp(random, usage, { brief, followUp, key, previous, setting });
      if (!stagedKeys.has(key)) planned.push(previous);
    }
  }
  return [
    ...planned,
    ...[...briefsSingle, ...briefsBadged].map((brief) => planSingle(random, usage, brief, setting)),
    ...stagedJobs(random, usage, setting),
  ];
}

/** A job of these days, still open. */
function planSingle(random: Random, usage: Usage, brief: SingleBrief, { now, badges }: Setting): PlannedJob {
  const postedAt = new Date(now.getTime() - random.between(0.6, 3.5) * dayMs);
  const client = brief.client ?? random.pick(clients.filter(({ field }) => field === brief.field)).slug;
  const requiredBadge = badges.ifOffered(brief.requiredBadge);
  return {
    ...brief,
    key: brief.slug,
    client,
    requiredBadge,
    postedAt,
    decisionDays,
    bids: castBids(random, usage, { ...brief, requiredBadge, postedAt }, badges),
    outcome: 'expired',
    hired: null,
    milestones: wholeWork,
    deliveryNote: '',
    changeRequest: null,
    clientReview: null,
    freelancerReview: null,
  };
}

type Opening = { readonly brief: Brief; readonly client: string };

function planFirst(random: Random, usage: Usage, { brief, client }: Opening, { now, badges }: Setting): PlannedJob {
  const postedAt = new Date(now.getTime() - random.between(30, 352) * dayMs);
  const required = badges.ifOffered(brief.requiredBadge);
  const cast = castBids(random, usage, { ...brief, requiredBadge: required, postedAt }, badges);
  // Early in the market's life hardly anybody holds the badge; a client who asked for it then would get no bids.
  const requiredBadge = cast.length >= 2 ? required : null;
  const bids = cast.length >= 2 ? cast : castBids(random, usage, { ...brief, requiredBadge: null, postedAt }, badges);
  const outcome = drawOutcome(random);
  const hired = outcome === 'hired' ? drawHired(random, bids) : null;
  return {
    ...wordsOf(brief),
    key: brief.slug,
    client,
    requiredBadge,
    postedAt,
    decisionDays,
    bids,
    outcome: hired === null && outcome === 'hired' ? 'expired' : outcome,
    hired,
    milestones: brief.milestones,
    deliveryNote: brief.deliveryNote,
    changeRequest: brief.changeRequest ?? null,
    clientReview: random.chance(0.86) ? brief.clientReview : null,
    freelancerReview: random.chance(0.74) ? brief.freelancerReview : null,
  };
}

type Sequel = {
  readonly brief: Brief;
  readonly followUp: FollowUp;
  readonly key: string;
  readonly previous: PlannedJob;
  readonly setting: Setting;
};

function planFollowUp(random: Random, usage: Usage, { brief, followUp, key, previous, setting }: Sequel): PlannedJob {
  const { now, badges } = setting;
  const earliest = previous.postedAt.getTime() + (previous.days * 0.8 + random.between(14, 45)) * dayMs;
  // What would lie in the future is asked for in these days, so that there are open jobs to look at.
  const postedAt =
    earliest < now.getTime() - dayMs ? new Date(earliest) : new Date(now.getTime() - random.between(0.3, 10) * dayMs);
  const returning = previous.hired !== null && random.chance(0.6) ? { returning: previous.hired } : {};
  const casting = { ...brief, ...followUp, requiredBadge: null, postedAt, ...returning };
  const bids = castBids(random, usage, casting, badges);
  const outcome = drawOutcome(random);
  const rehired = bids.find(({ person }) => person === returning.returning);
  const hired = outcome !== 'hired' ? null : rehired && random.chance(0.7) ? rehired.person : drawHired(random, bids);
  return {
    ...wordsOf(brief),
    title: followUp.title,
    brief: followUp.brief,
    budget: followUp.budget,
    days: followUp.days,
    questions: followUp.questions,
    key,
    client: previous.client,
    requiredBadge: null,
    postedAt,
    decisionDays,
    bids,
    outcome: hired === null && outcome === 'hired' ? 'expired' : outcome,
    hired,
    milestones: wholeWork,
    deliveryNote:
      'Finished as agreed. Everything from the brief is in the file; what I had to decide is listed on its first page.',
    changeRequest: null,
    clientReview: null,
    freelancerReview: null,
  };
}

function wordsOf({ field, title, brief, skills, budget, currency, days, questions }: Brief) {
  return { field, title, brief, skills, budget, currency, days, questions };
}

function drawOutcome(random: Random): JobOutcome {
  const draw = random.next();
  if (draw < 0.08) return 'expired';
  return draw < 0.11 ? 'cancelled' : 'hired';
}

/** Chance alone decides among those who understood the brief: no badge, price or name is looked at. */
function drawHired(random: Random, bids: PlannedJob['bids']): string | null {
  const understood = bids.filter(({ bid }) => bid.stance !== 'misread');
  return understood.length === 0 ? null : random.pick(understood).person;
}
