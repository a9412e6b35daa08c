import 'server-only';
import type { JobSummary } from '@assay/protocol/dto/job';
import type { TestEffect } from '@assay/protocol/dto/impact';
import type { CatalogueEntry, TestPage, TestSummary } from '@assay/protocol/dto/test';
import type { Api } from '../../lib/api';
import { installation } from '../../lib/context';
import { pageData } from '../../lib/page-data';
import { viewer } from '../../lib/viewer';
import { ownAttemptsUnlessAway } from '../attempt/own-attempts';
import { testStanding, type TestStanding } from './standing';

type Clock = { readonly now: Date; readonly timeZone: string | undefined };

async function clock(): Promise<Clock> {
  return { now: new Date(), timeZone: (await viewer())?.timeZone };
}

export type CataloguePage = Clock & { readonly tests: readonly CatalogueEntry[]; readonly isDemo: boolean };

export async function loadCatalogue(): Promise<CataloguePage> {
  return pageData('/tests', async (api) => {
    const [time, { items }, { origin }] = await Promise.all([clock(), api.test.list({}), installation()]);
    return { ...time, tests: items, isDemo: origin === 'simulated' };
  });
}

async function shownBadges(api: Api, { slug, testVersion, awardsBadge }: TestSummary): Promise<number | null> {
  return awardsBadge ? (await api.badge.achievement({ slug, version: testVersion })).shown : null;
}

/** "away" when the test service does not answer. */
export type OwnStanding =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'away' }
  | ({ readonly kind: 'known' } & TestStanding);

export type TestView = Clock & {
  readonly test: TestPage;
  readonly shownBadges: number | null;
  readonly effect: TestEffect;
  readonly jobs: readonly JobSummary[];
  readonly standing: OwnStanding;
  readonly isDemo: boolean;
};

export async function loadTest(slug: string): Promise<TestView> {
  return pageData(`/tests/${slug}`, async (api) => {
    const test = await api.test.read({ slug });
    const [time, shown, effect, jobs, standing, { origin }] = await Promise.all([
      clock(),
      shownBadges(api, test),
      api.impact.ofTest({ slug }),
      test.awardsBadge ? api.job.search({ badge: slug, limit: 5 }) : { items: [] },
      readStanding(slug),
      installation(),
    ]);
    const isDemo = origin === 'simulated';
    return { ...time, test, shownBadges: shown, effect, jobs: jobs.items, standing, isDemo };
  });
}

async function readStanding(slug: string): Promise<OwnStanding> {
  if ((await viewer()) === null) return { kind: 'anonymous' };
  const attempts = await ownAttemptsUnlessAway();
  return attempts === null ? { kind: 'away' } : { kind: 'known', ...testStanding(attempts, slug) };
}
