import { itemTests, type ItemTest } from '@assay/item-models/tests';

const unfinished = ['draft', 'review', 'pilot'] as const;

/** Every test as it ships, but the first families of one are a draft, in review and on trial, as if their authors were not done. */
export function testsWithUnfinishedFamilies(slug: string): ItemTest[] {
  return itemTests.map((itemTest) => (itemTest.blueprint.slug === slug ? withUnfinished(itemTest) : itemTest));
}

function withUnfinished(itemTest: ItemTest): ItemTest {
  return {
    ...itemTest,
    families: itemTest.families.map((head, at) => ({ ...head, status: unfinished[at] ?? head.status })),
  };
}
