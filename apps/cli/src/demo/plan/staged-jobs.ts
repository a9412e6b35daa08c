import type { Badges } from '../cast/badges';
import type { Brief, DemoBid } from '../content/types';
import { demoFreelancer } from '../cast/freelancers';
import type { Random } from '../random';
import { briefs } from './briefs';
import { castBids, type Usage } from './cast-bids';
import type { CastBid, PlannedJob, Setting } from './planned-job';
import { priceOf } from './price';

const dayMs = 24 * 60 * 60 * 1000;

/** Hire and first funding come this many days after the posting: see the hours in `job-story`. */
const daysToHire = 7.2;

export const showcaseKey = 'stock-valuation-report';

/** Jobs whose hours are set, so that the three demo log-ins meet them in the middle. */
export const stagedKeys: ReadonlySet<string> = new Set([
  showcaseKey,
  'stock-valuation-report#1',
  'stock-valuation-report#2',
  'pallet-label-printing',
  'ferry-gtfs-export',
  'donor-reporting-queries#1',
]);

/** The staged jobs, seen from the hour of the seeding. */
export function stagedJobs(random: Random, usage: Usage, { now, badges }: Setting): PlannedJob[] {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  return [
    showcase(random, usage, ago(6.2)),
    // The client’s submitted milestone: handed in yesterday, the first one paid and invoiced.
    withHire(random, usage, badges, {
      brief: briefBy('pallet-label-printing'),
      postedAt: ago(12 + daysToHire - 0.3),
      hireAt: 0,
    }),
    // The freelancer’s contract: the first milestone is paid and not withdrawn, the second funded and due in five days.
    withDemoFreelancer(random, usage, badges, {
      brief: briefBy('ferry-gtfs-export'),
      postedAt: ago(22 + daysToHire - 5),
    }),
    // The freelancer’s open offer, made last night.
    withDemoFreelancer(random, usage, badges, {
      brief: followUpBrief('donor-reporting-queries', 0),
      postedAt: ago(6.9),
    }),
  ];
}

const ownNote =
  'I kept the books of a building-materials importer for eleven years, so late freight invoices are old acquaintances, and since then I have written the queries that I used to wait for. I would begin with the EUR 18,412 and split it by article and by your three causes; what is left over tells us where to look next. Then one function that values any day, tested against the three signed months to the cent. One warning: spreading freight by weight will look odd for melamine against cast iron. Which rule did the auditor sign?';

/** Who sends which of the nine bids; the words of each say whether its writer holds the badge. */
const showcaseBidders = [
  'yael-ben-harush',
  'callum-drysdale',
  'karthikeyan-venkatasubramanian-iyengar',
  'ingunn-saebjornsdottir',
  'jurgita-petrauskaite',
  demoFreelancer.slug,
  'liang-shuwen',
  'rania-al-khatib',
  'oluwaseun-adegbite-fashola',
] as const;

/** Nine unlike bids, cheap and dear, with and without the badge; that of freelancer@demo.test came first. */
function showcase(random: Random, usage: Usage, postedAt: Date): PlannedJob {
  const brief = briefBy(showcaseKey);
  const bids = showcaseBidders.flatMap((person, index): CastBid[] => {
    const bid = brief.bids[index];
    if (!bid) return [];
    usage.set(person, (usage.get(person) ?? 0) + 1);
    if (person !== demoFreelancer.slug) return [{ person, bid, price: priceOf(random, bid.stance, brief.budget) }];
    return [{ person, bid: { ...bid, note: ownNote }, price: 1740 }];
  });
  const ordered = [
    ...bids.filter(({ person }) => person === demoFreelancer.slug),
    ...bids.filter(({ person }) => person !== demoFreelancer.slug),
  ];
  return { ...plannedFrom(brief, postedAt), requiredBadge: null, decisionDays: 14, bids: ordered, isStaged: true };
}

type Staging = { readonly brief: Brief; readonly postedAt: Date };

function withHire(
  random: Random,
  usage: Usage,
  badges: Badges,
  { brief, postedAt, hireAt }: Staging & { readonly hireAt: number },
): PlannedJob {
  const bids = castBids(random, usage, { ...brief, requiredBadge: null, postedAt }, badges);
  return { ...plannedFrom(brief, postedAt), requiredBadge: null, bids, hired: bids[hireAt]?.person ?? null };
}

/** The demo freelancer takes the place of the first seasoned bidder and is the one who is chosen. */
function withDemoFreelancer(random: Random, usage: Usage, badges: Badges, { brief, postedAt }: Staging): PlannedJob {
  const own = brief.bids.find(({ stance }) => stance === 'seasoned');
  const others: readonly DemoBid[] = brief.bids.filter((bid) => bid !== own);
  const cast = castBids(random, usage, { ...brief, requiredBadge: null, postedAt, bids: others }, badges);
  const ownBid: CastBid[] = own
    ? [{ person: demoFreelancer.slug, bid: own, price: priceOf(random, 'seasoned', brief.budget) }]
    : [];
  return {
    ...plannedFrom(brief, postedAt),
    requiredBadge: null,
    bids: [...ownBid, ...cast],
    hired: demoFreelancer.slug,
  };
}

function plannedFrom(brief: Brief, postedAt: Date): PlannedJob {
  return {
    ...brief,
    key: brief.slug,
    client: clientOf(brief),
    requiredBadge: brief.requiredBadge ?? null,
    postedAt,
    decisionDays: 12,
    bids: [],
    outcome: 'hired',
    hired: null,
    changeRequest: null,
  };
}

function clientOf({ slug, client }: Brief): string {
  if (client === undefined) throw new Error(`the staged brief ${slug} names no client`);
  return client;
}

function briefBy(slug: string): Brief {
  const brief = briefs.find((candidate) => candidate.slug === slug);
  if (!brief) throw new Error(`the staged brief ${slug} is missing`);
  return brief;
}

/** A follow-up as a brief of its own. */
function followUpBrief(slug: string, index: 0 | 1): Brief {
  const brief = briefBy(slug);
  const { requiredBadge: _, ...words } = brief;
  return {
    ...words,
    ...brief.followUps[index],
    slug: `${slug}#${index + 1}`,
    milestones: [{ title: 'The whole work, delivered and accepted', sharePercent: 100 }],
  };
}
