import { connect } from '@assay/db/connect';
import { daysAfter, marketRules } from '@assay/domain/market/rules';
import { expect, it } from 'vitest';
import { approveMilestone } from '../milestone/approve';
import { agreeContract, fundAndSubmit } from '../testing/contract';
import { useMarket } from '../testing/fixture';
import { giveReview } from './give';
import { readContractReviews } from './read-of-contract';
import { revealDueReviews } from './reveal';

const market = useMarket({ origin: 'simulated' });

it('opens a review that was not answered once its window has closed, and not before', async () => {
  const { client, freelancer, contractId, ...agreed } = await agreeContract(market);
  for (const milestoneId of agreed.milestones) {
    await fundAndSubmit(market, { client, freelancer, contractId, ...agreed }, milestoneId);
    await approveMilestone(market.as(client), { milestoneId });
  }
  const marks = { quality: 5, communication: 4, speed: 4, reliability: 5 };
  await giveReview(market.as(client), { contractId, ...marks, comment: 'Knew the data better than we do.' });
  expect(await revealDueReviews(market.system())).toMatchObject({ met: 0, failures: [] });
  expect((await readContractReviews(market.as(freelancer), { contractId })).others).toBeNull();

  const seed = connect(market.urls.seed, { maxConnections: 1 });
  const shiftedNow = daysAfter(new Date(), marketRules.reviewWindowDays + 1);
  const afterwards = { ...market.system(), database: seed.database, shiftedNow };
  expect(await revealDueReviews(afterwards)).toMatchObject({ met: 1, failures: [] });
  expect(await revealDueReviews(afterwards)).toMatchObject({ met: 0, failures: [] });
  await seed.close();
  expect((await readContractReviews(market.as(freelancer), { contractId })).others).toMatchObject(marks);
});
