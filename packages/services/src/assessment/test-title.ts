import { findItemTest } from '@assay/item-models/tests';

/** What people call a test; one that is no longer shipped reads as its slug. */
export function testTitle(slug: string): string {
  return findItemTest(slug)?.blueprint.title ?? slug;
}
