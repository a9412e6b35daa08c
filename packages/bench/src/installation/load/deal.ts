import { z } from 'zod';
import type { Caller } from './caller';

const DAY_MS = 86_400_000;

const posted = z.object({ jobId: z.string() });
const sent = z.object({ bidId: z.string() });
const accepted = z.object({ contractId: z.string() });
const contract = z.object({ milestones: z.tuple([z.object({ id: z.string() })]) });

/** A job from its posting to payment and invoice: bid, offer, contract, funding, work and release. */
export async function makeDeal(client: Caller, freelancer: Caller): Promise<void> {
  const milestone = (amount: string) => [{ title: 'The query and what it found', amount, days: 5 }];
  const price = { amount: '280', currency: 'EUR' };
  const { jobId } = posted.parse(
    await client.call('job.post', {
      title: 'Why the stock list and the shelves disagree',
      brief:
        'Three columns of our stock list disagree with the shelves. Find out why, and write the query that shows it.',
      field: 'software',
      skills: ['sql'],
      ...price,
      milestones: milestone(price.amount),
      questions: [],
      decisionDueAt: new Date(Date.now() + 10 * DAY_MS).toISOString(),
    }),
  );
  const note = 'I have mended many stock lists; I would begin with the returns, which are often counted twice.';
  const bid = { jobId, ...price, note, milestones: milestone(price.amount), answers: [] };
  const { bidId } = sent.parse(await freelancer.call('bid.send', bid));
  await client.call('bid.offer', { bidId });
  const { contractId } = accepted.parse(await freelancer.call('bid.accept', { bidId }));
  const { milestones } = contract.parse(await client.read('contract.read', { contractId }));
  const milestoneId = milestones[0].id;
  await client.call('payment.start', { milestoneId });
  await freelancer.call('contract.submitWork', { milestoneId, note: 'Here it is.' });
  await client.call('contract.approve', { milestoneId });
}
