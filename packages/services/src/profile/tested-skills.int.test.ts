import { expect, it } from 'vitest';
import { hideBadge } from '../badge/hide';
import { showBadge } from '../badge/show';
import { useBadges } from '../testing/badge';
import { useMarket } from '../testing/fixture';
import { editProfile } from './edit';
import { readFreelancer } from './read';

const market = useMarket();
const badges = useBadges(market);

it('counts a claimed skill as tested while a badge that speaks for it is shown', async () => {
  const holder = await market.member();
  const form = {
    headline: 'Makes slow reports fast',
    summary: '',
    field: 'software',
    skills: ['sql', 'typescript'],
    currency: 'EUR',
    isPublic: true,
  };
  const { slug } = await editProfile(market.as(holder), form);
  const tested = async () => (await readFreelancer(market.anonymous(), { slug })).testedSkills;
  const badgeId = await badges.award(holder);
  expect(await tested()).toEqual([]);
  await showBadge(market.as(holder), { badgeId });
  expect(await tested()).toEqual(['sql']);
  await hideBadge(market.as(holder), { badgeId });
  expect(await tested()).toEqual([]);
});
