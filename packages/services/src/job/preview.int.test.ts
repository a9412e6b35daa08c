import { daysAfter } from '@assay/domain/market/rules';
import { expect, it } from 'vitest';
import { refusalOf } from '../testing/badge';
import { jobForm, useMarket } from '../testing/fixture';
import { listMyJobs } from './list-mine';
import { postJob } from './post';
import { previewJob } from './preview';

const market = useMarket();

it('shows the job as it would stand and writes nothing', async () => {
  const client = market.as(await market.member('Clara Client', 'NL'));
  expect(await previewJob(client, jobForm())).toMatchObject({
    title: 'Rewrite the month-end stock report',
    budget: { amountMinor: '180000', currency: 'EUR' },
    milestones: [{ amountMinor: '120000' }, { amountMinor: '60000' }],
    country: 'NL',
  });
  expect(await listMyJobs(client)).toEqual([]);
});

it('refuses exactly what posting refuses', async () => {
  const client = market.as(await market.member());
  const unsound = [
    jobForm({ title: 'x' }),
    jobForm({ decisionDueAt: daysAfter(new Date(), 90).toISOString() }),
    jobForm({ requiredBadge: 'alchemy' }),
  ];
  for (const form of unsound) {
    expect(await refusalOf(previewJob(client, form))).toBe('invalid_input');
    expect(await refusalOf(postJob(client, form))).toBe('invalid_input');
  }
  expect(await refusalOf(previewJob(market.anonymous(), jobForm()))).toBe('not_signed_in');
});
