import { fields, type Field } from '@assay/domain/skill/field';
import type { Blueprint } from '@assay/item-models/blueprint';
import { itemTests } from '@assay/item-models/tests';

/** The tests whose pass attaches a badge. */
export const badgeTests: readonly Blueprint[] = itemTests
  .map(({ blueprint }) => blueprint)
  .filter((test) => test.awardsBadge);

export function findBadgeTest(slug: string, version: number): Blueprint | undefined {
  return badgeTests.find((test) => test.slug === slug && test.version === version);
}

export function fieldOfTest({ slug, field }: Blueprint): Field {
  const known = fields.find((each) => each === field);
  if (!known) throw new Error(`the test ${slug} names the unknown field ${field}`);
  return known;
}
