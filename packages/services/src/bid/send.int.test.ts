import { fault } from '@assay/protocol/refusal/field-fault';
import { expect, it } from 'vitest';
import { postJob } from '../job/post';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { sendBid } from './send';

const market = useMarket();

it('says faults of the note, the amounts, the plan and the answers in one answer', async () => {
  const client = market.as(await market.member('Clara Client'));
  const { jobId } = await postJob(client, jobForm());
  const bidder = market.as(await market.member());
  const milestones = [
    { title: '', amount: '1000', days: 8 },
    { title: 'Explained and tested', amount: '400', days: 0 },
  ];
  await expect(sendBid(bidder, bidForm(jobId, { note: '', milestones, answers: [''] }))).rejects.toMatchObject({
    refusal: {
      fields: {
        note: fault('{field, field} is missing.', { field: 'Your note' }),
        'milestones.0.title': fault('{field, field} is missing.', { field: 'The milestone’s title' }),
        'milestones.1.days': fault('At least one day.'),
        milestones: { facts: { sum: { amountMinor: '140000' }, price: { amountMinor: '150000' } } },
        'answers.0': fault('{field, field} is missing.', { field: 'The answer' }),
      },
    },
  });
});

it('names every question that a bid leaves out', async () => {
  const client = market.as(await market.member('Clara Client'));
  const { jobId } = await postJob(client, jobForm({ questions: ['How?', 'When?', 'Why you?'] }));
  const asked = fault('The client asks for an answer to this question.');
  await expect(sendBid(market.as(await market.member()), bidForm(jobId, { answers: ['So.'] }))).rejects.toMatchObject({
    refusal: { fields: { 'answers.1': asked, 'answers.2': asked } },
  });
});
