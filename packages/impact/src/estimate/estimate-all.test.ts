import { expect, it } from 'vitest';
import { estimate, type Specification } from './estimate';
import { estimateAll } from './estimate-all';

const event = Int32Array.of(0, 0, 1, 1, 2, 2, 3, 3);
const post = Float64Array.of(0, 1, 0, 1, 0, 1, 0, 1);
const base = { slopes: [{ name: 'post', values: post }], absorbed: event, cluster: event };

function told(id: string, regressors: typeof base, outcome: Float64Array): Specification {
  const naming = { id, estimator: 'ols', outcome: 'projects', fixedEffects: ['event'], against: 'projects' } as const;
  return { ...naming, post, event, design: { ...regressors, outcome } };
}

it('gives neighbours that share regressors, and those that do not, the figures that each has alone', () => {
  const [one, other] = [Float64Array.of(1, 2, 0, 2, 3, 3, 1, 4), Float64Array.of(5, 2, 1, 2, 0, 3, 1, 1)];
  const doubled = { ...base, slopes: [{ name: 'post', values: post.map((value) => 2 * value) }] };
  const paired = { ...base, cluster: Int32Array.of(0, 0, 0, 0, 1, 1, 2, 2) };
  const specifications = [
    told('first', base, one),
    told('second', base, other),
    told('doubled', doubled, other),
    told('paired', paired, other),
    { ...told('poisson', paired, one), estimator: 'ppml' as const },
    told('again', base, one),
  ];
  expect([...estimateAll(specifications)]).toEqual(specifications.flatMap(estimate));
});
