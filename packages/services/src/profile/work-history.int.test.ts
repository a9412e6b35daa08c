import { expect, it } from 'vitest';
import { approveMilestone } from '../milestone/approve';
import { agreeContract, fundAndSubmit } from '../testing/contract';
import { useMarket } from '../testing/fixture';
import { editProfile } from './edit';
import { readFreelancer } from './read';

const market = useMarket();

it('shows a contract in the history only once it is completed, without its client and its amount', async () => {
  const agreed = await agreeContract(market);
  const form = {
    headline: 'Makes slow reports fast',
    summary: '',
    field: 'software',
    skills: ['sql'],
    currency: 'EUR',
    isPublic: true,
  };
  const { slug } = await editProfile(market.as(agreed.freelancer), form);
  expect((await readFreelancer(market.anonymous(), { slug })).history).toEqual([]);
  for (const milestoneId of agreed.milestones) {
    await fundAndSubmit(market, agreed, milestoneId);
    await approveMilestone(market.as(agreed.client), { milestoneId });
  }
  const { history } = await readFreelancer(market.anonymous(), { slug });
  expect(history).toEqual([
    {
      id: agreed.contractId,
      title: 'Rewrite the month-end stock report',
      field: 'software',
      completedAt: expect.stringMatching(/^20\d\d-/),
    },
  ]);
});
