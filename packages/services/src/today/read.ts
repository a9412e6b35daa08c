import type { MoneyDto } from '@assay/protocol/dto/money';
import type { ClientToday, FreelancerToday, TodayPage } from '@assay/protocol/dto/today';
import { listOfferedBadges } from '../badge/list-offered';
import { shownBadges } from '../badge/shown-badges';
import { readTestEffects } from '../impact/test-effects';
import { requireReader, type ActingId } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';
import { freelancerMoneyOf } from '../ledger/read-balances';
import { people, personOf } from '../people/person';
import { readStanding, type Standing } from './standing';
import { fittingJobs, openJobs, openOffers } from './waiting-bids';
import { openTalks, unreadConversations, type Sided } from './waiting-talks';
import { openMilestones, openReviews } from './waiting-work';

/** What waits for the reader on each side of the market, and by when. */
export async function readToday(ctx: ServiceContext): Promise<TodayPage> {
  const reader = requireReader(ctx);
  return inTransaction(ctx, async (unit) => {
    const standing = await readStanding(unit, reader.id);
    const waiting = await readWaiting(unit, reader.id);
    return {
      timeZone: standing.timeZone,
      asFreelancer: standing.isFreelancer ? await freelancerSide(unit, reader.id, standing, waiting) : null,
      asClient: standing.isClient ? await clientSide(unit, reader.id, waiting) : null,
    };
  });
}

type Waiting = Awaited<ReturnType<typeof readWaiting>>;

/** One statement a kind, for both sides at once; then the names of everybody on the other side. */
async function readWaiting(unit: Unit, reader: ActingId) {
  const messages = await unreadConversations(unit, reader);
  const talks = await openTalks(unit, reader);
  const offers = await openOffers(unit, reader);
  const milestones = await openMilestones(unit, reader);
  const reviews = await openReviews(unit, reader);
  const others = [messages, talks, offers, milestones, reviews].flatMap((rows) => rows.map(({ otherId }) => otherId));
  const names = await people(unit.tx, others);
  const on = <Row>(rows: readonly Sided<Row>[], side: 'client' | 'freelancer') =>
    rows
      .filter((item) => item.side === side)
      .map(({ otherId, row }) => ({ ...row, other: personOf(names, otherId).name }));
  const of = (side: 'client' | 'freelancer') => ({
    messages: on(messages, side),
    talks: on(talks, side),
    offers: on(offers, side),
    milestones: on(milestones, side),
    reviews: on(reviews, side),
  });
  return { freelancer: of('freelancer'), client: of('client') };
}

async function freelancerSide(
  unit: Unit,
  id: ActingId,
  { skills }: Standing,
  waiting: Waiting,
): Promise<FreelancerToday> {
  const { milestones, ...side } = waiting.freelancer;
  const money = await freelancerMoneyOf(unit.tx, id);
  const shown = new Set((await shownBadges(unit.tx, [id])).get(id)?.map(({ achievement }) => achievement));
  return {
    ...side,
    deliveries: milestones
      .filter(({ state }) => state === 'funded' || state === 'changes_requested')
      .toSorted(byDueDate),
    approvals: milestones.filter(({ state }) => state === 'submitted'),
    available: money.map(({ available }) => available).filter(isSomething),
    held: money.map(({ held }) => held).filter(isSomething),
    jobs: await fittingJobs(unit, id, skills),
    hasSkills: skills.length > 0,
    test: await testWorthConsidering(unit, skills, shown),
  };
}

const isSomething = ({ amountMinor }: MoneyDto) => amountMinor !== '0';

async function clientSide(unit: Unit, id: ActingId, waiting: Waiting): Promise<ClientToday> {
  const { milestones, messages, talks, reviews } = waiting.client;
  return {
    messages,
    talks,
    reviews,
    jobs: await openJobs(unit, id),
    approvals: milestones.filter(({ state }) => state === 'submitted'),
    fundings: milestones.filter(({ state }) => state === 'planned' || state === 'funding'),
  };
}

/** The first test of which the reader shows no badge, one for their own skills before any other. */
async function testWorthConsidering(
  { tx }: Unit,
  skills: readonly string[],
  held: ReadonlySet<string>,
): Promise<FreelancerToday['test']> {
  const open = listOfferedBadges().filter(({ achievement }) => !held.has(achievement));
  const test = open.find((offered) => offered.skills.some((skill) => skills.includes(skill))) ?? open[0];
  if (test === undefined) return null;
  const { achievement: slug, title, minutes } = test;
  return { slug, title, skills: [...test.skills], minutes, effect: (await readTestEffects(tx))(slug) };
}

function byDueDate(a: { readonly dueAt: string }, b: { readonly dueAt: string }): number {
  return a.dueAt.localeCompare(b.dueAt);
}
