import { drawAttempts, type Badges } from '../attempts';
import { drawClients, type Clients } from '../clients';
import type { Drawn } from '../drawn';
import { DAY, toSecond } from '../instants';
import { marketOf } from '../market-of';
import { drawPeople, type People } from '../people';
import { ProjectTable } from '../project-table';
import { QualityTables } from '../quality';
import type { Scenario } from '../scenario';
import { settle } from '../settle';
import { drawValue } from '../value';
import { behaviourOf } from './behaviour';
import { Beliefs } from './beliefs';
import { BidTable } from './bid-table';
import { best, comparison, type ComparedBid } from './compare-bids';
import { bidding, BIDDING } from './draw-bidders';
import { expectedJobs, postJobs, type Job } from './post-jobs';
import { Returns } from './returns';

/**
 * A market in which nothing is planted: clients are unsure of skill and learn from badges and reviews, so that what badges
 * bring follows from how unsure they are. A job that anybody bids on is filled, so badges move work and make none.
 */
export function simulateStructural(scenario: Scenario, onShare?: (done: number) => void): Drawn {
  const behaviour = behaviourOf(scenario);
  const people = drawPeople(scenario);
  const clients = drawClients(scenario);
  const { attempts, badges } = drawAttempts(scenario, people);
  const beliefs = new Beliefs(scenario, behaviour, badges);
  const { appealOf, compare } = comparison(people, behaviour, beliefs);
  const tables: Tables = {
    projects: new ProjectTable(),
    quality: new QualityTables(scenario),
    bids: new BidTable(),
    returns: new Returns(badges, beliefs, appealOf),
  };
  const biddersOf = bidding(scenario, people, badges, behaviour);
  const fill = filling(scenario, { people, clients, badges, beliefs }, tables);
  const means = expectedJobs(scenario, people, behaviour);
  let posted = 0;
  means.forEach((mean, day) => {
    const jobs = postJobs(scenario, clients, { day, mean, from: posted });
    posted += jobs.length;
    for (const job of jobs) fill(job, compare(biddersOf(job)));
    beliefs.publish(day);
    onShare?.((day + 1) / means.length);
  });
  const market = { ...marketOf({ people, clients, attempts, ...tables }), bids: tables.bids.bids };
  return { market, estimands: () => tables.returns.estimands, behaviour, returns: tables.returns.table };
}

type Setting = {
  readonly people: People;
  readonly clients: Clients;
  readonly badges: Badges;
  readonly beliefs: Beliefs;
};

type Tables = {
  readonly projects: ProjectTable;
  readonly quality: QualityTables;
  readonly bids: BidTable;
  readonly returns: Returns;
};

/** Within so long of the last bid a project begins. */
const DECIDING = DAY / 4;

/** Hires somebody for a job: writes the bids, the project with its payment, and how it went, from which clients learn. */
function filling(scenario: Scenario, { people, clients, badges, beliefs }: Setting, tables: Tables) {
  const endsAt = scenario.startsAt + scenario.days * DAY;
  const badgesOf = ({ worker, badgesUntil }: ComparedBid) => badgesUntil - (badges.first[worker] ?? 0);

  return ({ client, field, postedAt, stream }: Job, bids: readonly ComparedBid[]): void => {
    const hired = best(bids);
    const startedAt = toSecond(postedAt + BIDDING + DECIDING * stream.unit());
    if (!hired || startedAt >= endsAt) return;
    const { worker, appeal } = hired;
    const base = { log: clients.logPremium[client] ?? 0, field, dayOfSpan: (postedAt - scenario.startsAt) / DAY };
    tables.returns.add(bids, base);
    tables.bids.add(postedAt, bids, hired, badgesOf);
    const value = drawValue(stream, { ...base, log: base.log + appeal.logPrice });
    const project = tables.projects.start({ worker, client, field, startedAt, value });
    settle(scenario, tables.projects, { project, startedAt, value });
    const rating = tables.quality.deliver(project, startedAt, people.skill[worker] ?? 0, badgesOf(hired));
    if (rating) beliefs.review(worker, rating.givenAt, rating.stars);
  };
}
