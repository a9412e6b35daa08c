import { daysAfter } from '@assay/domain/market/rules';
import { type RoleUrls, useTestDatabase } from '@assay/testkit/database';
import { afterAll, beforeAll } from 'vitest';
import type { Founding } from '../installation/found';
import { openMarket, type Market, type OpenMarket } from './open-market';

export type { Market };

/** A market for the tests of one file. */
export function useMarket(founding: Partial<Founding> = {}): Market {
  return useMarketIn(useTestDatabase(), founding);
}

/** The same in a database that the file has for more than the market. */
export function useMarketIn(database: { readonly urls: RoleUrls }, founding: Partial<Founding> = {}): Market {
  let open: OpenMarket | undefined;
  beforeAll(async () => {
    open = await openMarket(database.urls, founding);
  });
  afterAll(async () => {
    await open?.close();
  });
  const market = (): Market => {
    if (!open) throw new Error('the market exists only while tests run');
    return open;
  };
  return {
    get owner() {
      return market().owner;
    },
    get urls() {
      return market().urls;
    },
    anonymous: () => market().anonymous(),
    system: (job) => market().system(job),
    as: (accountId, roles) => market().as(accountId, roles),
    inTestService: (ctx) => market().inTestService(ctx),
    member: (name, country) => market().member(name, country),
  };
}

/** The fields of a sound job, as its form sends them. */
export function jobForm(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: 'Rewrite the month-end stock report',
    brief:
      'Our stock valuation report runs for forty minutes every month. We need the queries rewritten, explained and tested.',
    field: 'software',
    skills: ['sql'],
    amount: '1800',
    currency: 'EUR',
    milestones: [
      { title: 'Queries rewritten', amount: '1200', days: 10 },
      { title: 'Explained and tested', amount: '600', days: 5 },
    ],
    questions: ['Which window functions would you use here?'],
    decisionDueAt: daysAfter(new Date(), 14).toISOString(),
    ...changes,
  };
}

/** The fields of a sound bid on that job. */
export function bidForm(jobId: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    jobId,
    amount: '1500',
    currency: 'EUR',
    note: 'I would first measure where the forty minutes go, then rewrite the two joins that multiply rows.',
    milestones: [
      { title: 'Queries rewritten', amount: '1000', days: 8 },
      { title: 'Explained and tested', amount: '500', days: 4 },
    ],
    answers: ['row_number over the movements of each item.'],
    ...changes,
  };
}
