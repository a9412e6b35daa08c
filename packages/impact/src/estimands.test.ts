import { expect, it } from 'vitest';
import { estimateImpact } from './estimate-impact';
import { scenarioOf } from './simulate/scenario';
import { simulate } from './simulate/simulate';
import { trueValueOf } from './true-value';

const { market, truth } = simulate(scenarioOf({ seed: 3, preset: 'tiny' }));

const known = { switches: truth.switches, estimands: truth.realised.estimands };
/** The form that is never to be believed, and other dates, which are no estimates. */
const withoutTruth = /(?:\+published-controls|\.redrawn)$/u;

it('tells what is true of every figure of a market in which effects are planted', () => {
  const unknown = estimateImpact(market).estimates.filter(
    ({ id, coef }) => coef !== null && trueValueOf(known, id) === undefined,
  );
  expect(unknown.map(({ id }) => id).filter((id) => !withoutTruth.test(id))).toEqual([]);
});

it('tells of the quality of work that badges change nothing in it, unless people learn by them', () => {
  const quality = ['rating', 'disputed', 'on_time'].map((outcome) => `ols.${outcome}.event`);
  expect(quality.map((id) => trueValueOf(known, id))).toEqual([0, 0, 0]);
  const learning = { ...known, switches: ['learning'] };
  expect(quality.map((id) => trueValueOf(learning, id))).toEqual([undefined, undefined, undefined]);
});

it('tells it by field, region, country and test', () => {
  const kinds = Object.keys(truth.realised.estimands ?? {}).map((id) => /\.([a-z]+)-[^.]*$/u.exec(id)?.[1]);
  expect(kinds).toEqual(expect.arrayContaining(['experience', 'field', 'region', 'country', 'test']));
});
