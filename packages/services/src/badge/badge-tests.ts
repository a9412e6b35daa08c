import type { Blueprint } from '@assay/item-models/blueprint';
import { readinessBlueprint } from '@assay/item-models/readiness/blueprint';
import { sqlBlueprint } from '@assay/item-models/sql/blueprint';

/** The tests whose pass attaches a badge. */
const badgeTests: readonly Blueprint[] = [sqlBlueprint, readinessBlueprint].filter((test) => test.awardsBadge);

export function findBadgeTest(slug: string, version: number): Blueprint | undefined {
  return badgeTests.find((test) => test.slug === slug && test.version === version);
}
