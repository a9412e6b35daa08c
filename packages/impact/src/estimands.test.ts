import { expect, it } from 'vitest';
import { estimandIdOf } from './estimand-id';
import { estimateImpact } from './estimate-impact';
import { scenarioOf } from './simulate/scenario';
import { simulate } from './simulate/simulate';

const { market, truth } = simulate(scenarioOf({ seed: 3, preset: 'tiny' }));

/** Outcomes that badges of these markets do not change, and the form that is never to be believed. */
const withoutTruth = /^ols\.(?:rating|disputed|on_time)\.|\+published-controls$/u;

it('tells what is true of every figure of a market in which effects are planted', () => {
  const unknown = estimateImpact(market).estimates.filter(
    ({ id, coef }) => coef !== null && truth.realised.estimands?.[estimandIdOf(id)] === undefined,
  );
  expect(unknown.map(({ id }) => id).filter((id) => !withoutTruth.test(id))).toEqual([]);
});

it('tells it by field, region, country and test', () => {
  const kinds = Object.keys(truth.realised.estimands ?? {}).map((id) => /\.([a-z]+)-[^.]*$/u.exec(id)?.[1]);
  expect(kinds).toEqual(expect.arrayContaining(['experience', 'field', 'region', 'country', 'test']));
});
