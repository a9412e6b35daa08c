import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { engineVersion } from './engine-version';
import { estimateImpact } from './estimate-impact';
import { readMarket } from './read/read-market';

/** Six digits, and nothing of what is nought but for rounding, so that another processor or order of sums does not count. */
const shown = (value: number | null) => (value === null ? '–' : Math.abs(value) < 1e-12 ? '0' : value.toPrecision(6));

it('is raised with the figures of the reference market, whose hash is written here beside it', async () => {
  const market = await readMarket(fileURLToPath(new URL('testing/reference', import.meta.url)));
  const figures = estimateImpact(market).estimates.map((each) => {
    const { coef, se, ci95, pValue, degreesOfFreedom, mde, eventsNeeded } = each;
    const numbers = [coef, se, ci95?.[0] ?? null, ci95?.[1] ?? null, pValue, degreesOfFreedom, mde, eventsNeeded];
    return [each.id, ...numbers.map(shown), each.events, each.verdict, each.reason ?? ''].join(' ');
  });
  const hash = createHash('sha256').update(figures.join('\n')).digest('hex').slice(0, 12);
  expect({ engineVersion, hash }).toEqual({ engineVersion: 3, hash: 'b65deb13a831' });
});
