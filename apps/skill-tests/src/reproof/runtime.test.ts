import { itemTests } from '@assay/item-models/tests';
import { parsePayload } from '@assay/protocol/event/catalog';
import { describe, expect, it } from 'vitest';
import { runtimeOf } from './runtime';

const runtimes = new Map(itemTests.map((test) => [test.keysFrom, test]));

/** Guarantees that a key which no longer comes out can be recorded, whatever computed it: else it stayed in the pool. */
describe.each([...runtimes])('keys from %s', (_, test) => {
  it('name what computed them as the log takes it', { timeout: 120_000 }, async () => {
    const { name, version } = await runtimeOf(test, {});
    const withdrawn = {
      variantId: '0198a6a2-0000-7000-8000-000000000001',
      test: test.blueprint.slug,
      family: test.families[0]?.id,
      familyVersion: 1,
      seedIndex: 0,
      reason: 'another-key',
      runtime: name,
      provedWith: version,
      failedWith: version,
    };
    expect(parsePayload('variant.withdrawn', withdrawn)).toEqual(withdrawn);
  });
});
