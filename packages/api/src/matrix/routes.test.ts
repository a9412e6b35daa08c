import { describe, expect, it } from 'vitest';
import type { Policy } from '../trpc';
import { reachOf, routeFiles, testServiceRoutes, testServiceVerbs } from './module-graph';
import { procedures } from './procedures';
import { routeVerbs } from './route-verbs';
import { routes, tokensOfTestService } from './routes';
import { testVerbs } from './test-verbs';

const policies = new Map(procedures.map(([path, { policy }]) => [path, policy]));

/** Service modules that answer nobody with rows of anybody: wording, parsing, the installation, one's own account and data. */
const harmless = [
  'account/read-own',
  'assessment/token',
  'badge/check-words',
  'figures/period',
  'installation/settings',
  'kernel/authorise',
  'kernel/parse',
  'kernel/refused',
  'person-data/export',
  'session/end',
];

function policiesReached(route: string): Set<Policy | undefined> {
  return new Set([...reachOf(route).calls].flatMap((call) => (policies.has(call) ? [policies.get(call)] : [])));
}

it('every page and route says for whom it is, and every line its page or route', () => {
  expect(Object.keys(routes).toSorted()).toEqual(routeFiles());
});

describe('what a page or route reads goes through the rules of the matrix', () => {
  it.each(Object.keys(routes))('%s', (route) => {
    const { services } = reachOf(route);
    expect([...services].filter((name) => !harmless.includes(name) && !(name in routeVerbs))).toEqual([]);
  });
});

const forAudience = (audience: string) => Object.keys(routes).filter((route) => routes[route] === audience);

it.each(forAudience('everybody'))('%s holds nothing that only operators may', (route) => {
  expect(policiesReached(route)).not.toContain('operator');
});

it.each(forAudience('operators'))('%s asks for what only operators may', (route) => {
  expect(policiesReached(route)).toContain('operator');
});

it('every route of the test service asks for the token that is declared for it', () => {
  expect(testServiceRoutes()).toEqual(tokensOfTestService);
});

it('every verb that the test service answers with has its rule in the matrix', () => {
  expect(testServiceVerbs()).toEqual(Object.keys(testVerbs).toSorted());
});
