import 'server-only';
import { decideStart } from '@assay/domain/attempt/start';
import type { Refusal } from '@assay/domain/kernel/refusal';
import type { OwnAttempt } from '@assay/protocol/dto/attempt';
import type { JobSummary } from '@assay/protocol/dto/job';
import type { TestPage, TestSummary } from '@assay/protocol/dto/test';
import type { Api } from '../../lib/api';
import { installation } from '../../lib/context';
import { pageData } from '../../lib/page-data';
import { viewer } from '../../lib/viewer';
import { readOwnAttempts } from '../attempt/candidate';
import { TestServiceError } from '../attempt/test-service';

type Clock = { readonly now: Date; readonly timeZone: string | undefined };

async function clock(): Promise<Clock> {
  return { now: new Date(), timeZone: (await viewer())?.timeZone };
}

/** A test with the number of people who show its badge, on whom any measure of its worth would rest. */
export type TestEntry = TestSummary & { readonly shownBadges: number | null };

export type CataloguePage = Clock & { readonly tests: readonly TestEntry[] };

export async function loadCatalogue(): Promise<CataloguePage> {
  return pageData('/tests', async (api) => {
    const { items } = await api.test.list({});
    const tests = await Promise.all(
      items.map(async (test) => ({ ...test, shownBadges: await shownBadges(api, test) })),
    );
    return { ...(await clock()), tests };
  });
}

async function shownBadges(api: Api, { slug, testVersion, awardsBadge }: TestSummary): Promise<number | null> {
  return awardsBadge ? (await api.badge.achievement({ slug, version: testVersion })).shown : null;
}

/** One's own attempts at a test, and whether another may begin; "away" when the test service does not answer. */
export type OwnStanding =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'away' }
  | {
      readonly kind: 'known';
      readonly attempts: readonly OwnAttempt[];
      /** The attempt that runs now, of whatever test. */
      readonly running: OwnAttempt | null;
      readonly refusal: Refusal | null;
    };

export type TestView = Clock & {
  readonly test: TestPage;
  readonly shownBadges: number | null;
  readonly jobs: readonly JobSummary[];
  readonly standing: OwnStanding;
  readonly isDemo: boolean;
};

export async function loadTest(slug: string): Promise<TestView> {
  return pageData(`/tests/${slug}`, async (api) => {
    const test = await api.test.read({ slug });
    return {
      ...(await clock()),
      test,
      shownBadges: await shownBadges(api, test),
      jobs: test.awardsBadge ? (await api.job.search({ badge: slug, limit: 5 })).items : [],
      standing: await readStanding(test),
      isDemo: (await installation()).origin === 'simulated',
    };
  });
}

async function readStanding({
  slug,
  testVersion,
  retakeWaitDays,
  openBook: isOpenBook,
}: TestPage): Promise<OwnStanding> {
  if ((await viewer()) === null) return { kind: 'anonymous' };
  try {
    const all = await readOwnAttempts();
    const decision = decideStart(
      all.map(({ endedAt, ...attempt }) => ({ ...attempt, endedAt: endedAt === null ? null : new Date(endedAt) })),
      { test: slug, testVersion, retakeWaitDays, isOpenBook },
      new Date(),
    );
    return {
      kind: 'known',
      attempts: all.filter(({ test }) => test === slug),
      running: all.find(({ state }) => state === 'started') ?? null,
      refusal: decision.ok ? null : decision.refusal,
    };
  } catch (error) {
    if (!(error instanceof TestServiceError)) throw error;
    console.error(error);
    return { kind: 'away' };
  }
}
