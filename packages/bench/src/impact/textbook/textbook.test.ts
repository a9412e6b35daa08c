import { scenarioOf } from '@assay/impact/simulate/scenario';
import { simulateReduced } from '@assay/impact/simulate/reduced/simulate-reduced';
import { expect, it } from 'vitest';
import { cases } from '../cases';
import { differenceOf, figuresOf } from '../figures';
import { arrange, buildAll } from '../panels';

const scenario = { ...scenarioOf({ seed: 1, preset: 'tiny' }), workers: 200, clients: 80, days: 305 };
const panels = buildAll(arrange(simulateReduced(scenario).market));

// Written twice, in unlike ways: by columns with closed forms, and by rows with full matrices.
it.each(cases)('$id: finds by the textbook what the product finds', ({ fit, textbook }) => {
  expect(differenceOf(figuresOf(fit(panels).coefficients), textbook(panels)())).toBeLessThan(1e-7);
});
