import { fault } from '@assay/protocol/refusal/field-fault';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { postJob } from '../job/post';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { sendBid } from './send';
import { withdrawBid } from './withdraw';

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

describe('the form of a bid', () => {
  const drawn = async (changes: Record<string, unknown> = {}) => {
    const { jobId } = await postJob(market.as(await market.member('Clara Client')), jobForm());
    return bidForm(jobId, { requestKey: randomUUID(), ...changes });
  };

  it('sent 8 times at once sends one bid, and every answer names it', async () => {
    const bidder = market.as(await market.member());
    const form = await drawn();
    const answers = await Promise.all(Array.from({ length: 8 }, () => sendBid(bidder, form)));
    expect(new Set(answers.map(({ bidId }) => bidId)).size).toBe(1);
  });

  it('sent again after the bid was withdrawn sends none; with other words, another', async () => {
    const bidder = market.as(await market.member());
    const form = await drawn();
    const first = await sendBid(bidder, form);
    await withdrawBid(bidder, { bidId: first.bidId });
    expect(await sendBid(bidder, form)).toEqual(first);
    const other = await sendBid(bidder, { ...form, note: `${String(form['note'])} I could begin on Monday.` });
    expect(other.bidId).not.toBe(first.bidId);
  });
});
