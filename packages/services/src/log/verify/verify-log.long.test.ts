import { expect, it } from 'vitest';
import { useMarket } from '../../testing/fixture';
import { appendEntries, sampleLogSigner, sealAll } from '../../testing/log';
import { expectFound } from '../../testing/tampered-log';
import { tamperWays } from '../../testing/tamper';

const market = useMarket();
const TRIES = 10_000;

it('finds each of ten thousand random tamperings, with position and kind', async () => {
  const signer = sampleLogSigner();
  const last = await appendEntries(market.owner.database, 120);
  await sealAll(market, signer);
  expect(last).toBe(120);
  for (const way of tamperWays) {
    await expectFound(market, { signer, last }, { way, tries: TRIES / tamperWays.length, seed: Date.now() });
  }
});
