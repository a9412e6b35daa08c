import { createHash } from 'node:crypto';
import { scenarioOf } from '@assay/impact/simulate/scenario';
import { simulate } from '@assay/impact/simulate/simulate';
import { impactProvenance } from '@assay/protocol/dto/impact';
import { canonicalJson } from '@assay/credentials/json';
import { expect, it } from 'vitest';
import { definitions } from './definitions/definitions';
import { queryOf } from './query';

const { market } = simulate(scenarioOf({ seed: 3, preset: 'tiny' }));
const query = queryOf(market);

it('covers the definition of every figure: another one gives another hash, whichever it is', () => {
  expect(query.definitions).toEqual(definitions);
  const names = Object.keys(definitions);
  const hashes = names.map((name) => queryOf(market, { ...definitions, [name]: `${definitions[name]} ` }).hash);
  const without = names.map((left) => {
    const others = Object.entries(definitions).filter(([name]) => name !== left);
    return queryOf(market, Object.fromEntries(others)).hash;
  });
  expect(new Set([query.hash, ...hashes, ...without]).size).toBe(1 + 2 * names.length);
});

it('has a hash that anybody finds again, in whichever order the parts are kept', () => {
  const turned = Object.fromEntries(Object.entries(definitions).toReversed());
  expect(queryOf(market, turned).hash).toBe(query.hash);
  const { hash, ...rest } = query;
  expect(createHash('sha256').update(canonicalJson(rest)).digest('hex')).toBe(hash);
});

it('is read without definitions where an earlier release told none', () => {
  const { definitions: _, ...earlier } = query;
  const told = { snapshot: { position: null, hash: 'a1' }, query: earlier, codeVersion: '0.1.0+c3' };
  expect(impactProvenance.parse(told).query.definitions).toEqual({});
});
