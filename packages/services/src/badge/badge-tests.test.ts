import { skillsByField } from '@assay/domain/skill/skills';
import { itemTests } from '@assay/item-models/tests';
import { expect, it } from 'vitest';
import { badgeTests, fieldOfTest, findBadgeTest } from './badge-tests';

it('every test that awards a badge has one, in a known field, for known skills', () => {
  const awarding = itemTests.filter(({ blueprint }) => blueprint.awardsBadge);
  expect(awarding.length).toBe(itemTests.length);
  expect(badgeTests.length).toBe(awarding.length);
  const known = new Set<string>(Object.values(skillsByField).flatMap((skills) => skills.map(({ slug }) => slug)));
  for (const { blueprint } of awarding) {
    expect(findBadgeTest(blueprint.slug, blueprint.version)).toBe(blueprint);
    expect(() => fieldOfTest(blueprint)).not.toThrow();
    expect([blueprint.slug, blueprint.skills.filter((skill) => !known.has(skill))]).toEqual([blueprint.slug, []]);
  }
});
