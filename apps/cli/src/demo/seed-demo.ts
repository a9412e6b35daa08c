import { setTimeout as sleep } from 'node:timers/promises';
import type { AccountId } from '@assay/domain/kernel/id';
import { createOperator } from '@assay/services/account/create-operator';
import { hashPassword } from '@assay/services/account/password';
import { listTestSummaries } from '@assay/services/assessment/list-test-summaries';
import { isEmptyMarket } from '@assay/services/installation/is-empty';
import { whileSeeding } from '@assay/services/installation/seeding';
import { readSettings } from '@assay/services/installation/settings';
import { Refusal } from '../refusal';
import { badgesOf } from './cast/badges';
import { createCast } from './cast/cast';
import { testStories } from './cast/test-stories';
import { enterExchangeRates } from './exchange-rates';
import { arrivals, demoEmails } from './plan/arrivals';
import { daysOn } from './plan/hours';
import { newJobState } from './plan/job-state';
import { jobStory } from './plan/job-story';
import { officeStory } from './plan/office-story';
import { planJobs } from './plan/plan-jobs';
import { showcaseStory } from './plan/showcase-story';
import { showcaseKey } from './plan/staged-jobs';
import { testSteps } from './plan/test-story';
import { createRandom } from './random';
import { asSystem, type Stage } from './stage';
import { play, type Step } from './step';

const seed = 20_261_122;

export type Progress = (message: string) => void;

export type Seeding = { readonly password: string; readonly say: Progress; readonly stopping: AbortSignal };

/** Fills an empty, simulated marketplace with a year of history, through the services, ending now. */
export async function seedDemo(stage: Stage, seeding: Seeding): Promise<void> {
  await requireEmptyDemo(stage);
  const offered = await waitForTests(stage, seeding);
  await whileSeeding(stage.database, () => playHistory(stage, offered, seeding));
}

async function playHistory(
  stage: Stage,
  offered: ReadonlySet<string>,
  { password, say, stopping }: Seeding,
): Promise<void> {
  const now = new Date();
  const founded = daysOn(now, -430);
  const office = {
    email: demoEmails.operator,
    name: 'Operator of the demo',
    country: 'FI',
    timeZone: 'Europe/Helsinki',
  };
  const operator = await createOperator(asSystem(stage, founded), { ...office, password });
  await enterExchangeRates(stage, operator.accountId, now);
  let told = 0;
  const onProgress = (done: number, of: number) => {
    const percent = Math.floor((100 * done) / of);
    if (percent < told + 10) return;
    told = percent - (percent % 10);
    say(`Demo market: ${told} % of a year of history`);
  };
  const steps = await plan({ offered, now }, operator.accountId, password);
  await play(stage, steps, now, { onProgress, stopping });
}

type Plan = { readonly offered: ReadonlySet<string>; readonly now: Date };

async function plan({ offered, now }: Plan, operator: AccountId, password: string): Promise<Step[]> {
  const random = createRandom(seed);
  const cast = createCast();
  const stories = planJobs(random, { now, badges: badgesOf(offered, now) }).flatMap((job) => {
    const state = newJobState();
    const steps = jobStory(random, cast, job, state);
    return job.key === showcaseKey ? [...steps, ...showcaseStory(cast, job, state, now)] : steps;
  });
  const people = arrivals(random, cast, now, await hashPassword(password));
  return [...people, ...testSteps(random, cast, { offered, now }), ...stories, ...officeStory(cast, operator, now)];
}

async function requireEmptyDemo(stage: Stage): Promise<void> {
  const { origin } = await readSettings(stage.database);
  if (origin !== 'simulated') {
    throw new Refusal('This installation is a real market; generated people are never mixed into it.');
  }
  if (!(await isEmptyMarket(asSystem(stage, new Date())))) {
    throw new Refusal('The demo market is seeded into an empty database only; this one has accounts.');
  }
}

const waitMs = 360_000;
const pollMs = 250;

/** The tests that the demo's people sit; the others open when there is time. */
const taken: ReadonlySet<string> = new Set(testStories.map(({ test }) => test));

/**
 * The test service proves its first questions in the background; the demo's people sit real tests.
 *
 * @returns those of their tests that this market has; its operator may have told it to prepare fewer
 */
async function waitForTests(stage: Stage, { say, stopping }: Seeding): Promise<ReadonlySet<string>> {
  const start = Date.now();
  for (let said = false; ; said = true) {
    const prepared = await listTestSummaries(asSystem(stage, new Date()));
    const tests = prepared.filter(({ slug }) => taken.has(slug));
    if (tests.length > 0 && tests.every(({ state }) => state === 'offered'))
      return new Set(tests.map(({ slug }) => slug));
    if (Date.now() - start > waitMs) {
      throw new Refusal(
        'The tests do not open: what keeps the test service stands in logs/skill-tests.log of the data folder.',
      );
    }
    if (!said) say('Waiting for the first proven questions');
    await sleep(pollMs, undefined, { signal: stopping });
  }
}
