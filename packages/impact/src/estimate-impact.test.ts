import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { estimateImpact } from './estimate-impact';
import { readMarket } from './read/read-market';
import expected from './testing/reference/expected.json';

const folder = fileURLToPath(new URL('testing/reference', import.meta.url));
const market = await readMarket(folder);
const impact = estimateImpact(market);

describe('agreement with fixest on the reference market', () => {
  it('finds the same events and workers', () => {
    expect([impact.events, impact.workers]).toEqual([expected.events, expected.workers]);
  });

  it.each(expected.estimates)('$id', ({ id, term, coef, se, n }) => {
    const found = impact.estimates.find((estimate) => estimate.id === id);
    expect(found).toMatchObject({ term, n });
    expect(Math.abs((found?.coef ?? 0) / coef - 1)).toBeLessThan(1e-9);
    expect(Math.abs((found?.se ?? 0) / se - 1)).toBeLessThan(1e-6);
  });
});

describe('what the figures do not depend on', () => {
  // The published controls hold the arsinh of earnings, which does depend on their unit.
  const free = (of: typeof impact) => of.estimates.filter(({ id }) => !id.includes('published-controls'));
  const figures = (of: typeof impact) => free(of).map(({ id, coef, se }) => [id, rounded(coef), rounded(se)]);
  const inferences = (of: typeof impact) =>
    of.estimates.map(({ id, ci95, pValue }) => [
      id,
      ...[ci95?.[0], ci95?.[1], pValue].map((value) => rounded(value ?? null)),
    ]);

  it('the order of rows', () => {
    const { payments, attempts } = market;
    const turned = {
      ...market,
      payments: {
        project: payments.project.toReversed(),
        worker: payments.worker.toReversed(),
        settledAt: payments.settledAt.toReversed(),
        amount: payments.amount.toReversed(),
      },
      attempts: {
        worker: attempts.worker.toReversed(),
        test: attempts.test.toReversed(),
        field: attempts.field.toReversed(),
        completedAt: attempts.completedAt.toReversed(),
        visibleAt: attempts.visibleAt.toReversed(),
        score: attempts.score.toReversed(),
        passMark: attempts.passMark.toReversed(),
        passed: attempts.passed.toReversed(),
        attemptNo: attempts.attemptNo.toReversed(),
      },
    };
    expect(figures(estimateImpact(turned))).toEqual(figures(impact));
    expect(inferences(estimateImpact(turned))).toEqual(inferences(impact));
  });

  it('the order of workers, by whose ids draws are made', () => {
    const { workers } = market;
    const last = workers.id.length - 1;
    const turn = (codes: Int32Array) => codes.map((code) => last - code);
    const turned = {
      ...market,
      workers: {
        id: workers.id.toReversed(),
        registeredAt: workers.registeredAt.toReversed(),
        country: workers.country.toReversed(),
        field: workers.field.toReversed(),
      },
      projects: { ...market.projects, worker: turn(market.projects.worker) },
      payments: { ...market.payments, worker: turn(market.payments.worker) },
      attempts: { ...market.attempts, worker: turn(market.attempts.worker) },
      ...(market.bids && { bids: { ...market.bids, worker: turn(market.bids.worker) } }),
    };
    expect(inferences(estimateImpact(turned))).toEqual(inferences(impact));
  });

  it('the unit of money, in which only amounts are counted', () => {
    const { payments } = market;
    const inCents = estimateImpact({
      ...market,
      payments: { ...payments, amount: payments.amount.map((sum) => sum * 100) },
    });
    const factor = (id: string) => (id.startsWith('ols.earnings') ? 100 : 1);
    expect(figures(inCents)).toEqual(
      free(impact).map(({ id, coef, se }) => [
        id,
        rounded(coef === null ? null : coef * factor(id)),
        rounded(se === null ? null : se * factor(id)),
      ]),
    );
  });
});

/** Of a multiple, since halves and quarters lie right between two decimals. */
function rounded(value: number | null): string | undefined {
  return value === null ? undefined : (value * Math.PI).toPrecision(8);
}
