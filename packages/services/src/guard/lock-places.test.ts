import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRights } from '@assay/db/rights/apply';
import { expect, it } from 'vitest';
import { attemptLockGuards } from './attempt-lock-guards';
import { familyLockGuards } from './family-lock-guards';
import { lockGuards } from './lock-guards';
import { type LockPlace, lockPlaces } from './lock-places';
import { uniqueGuards } from './unique-guards';

const services = join(import.meta.dirname, '..');
const sources = readdirSync(services, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !/\.test\.ts$|^(?:testing|guard)\//.test(path),
);

/** The part of the call chain before this place: back to where the parentheses around it open. */
function chainBefore(source: string, end: number): string {
  let depth = 0;
  let chain = '';
  for (let at = end - 1; at >= 0; at -= 1) {
    const sign = source.charAt(at);
    if (sign === ')') depth += 1;
    if (sign === '(') depth -= 1;
    if (depth < 0 || (depth === 0 && /[;=,]/.test(sign))) break;
    if (depth <= 1) chain = sign + chain;
  }
  return chain;
}

/** What is locked: the table that the chain reads from, else the query that it begins with. */
function lockedBy(chain: string): string {
  return /\.from\((\w+)\)/.exec(chain)?.[1] ?? /(\w+)\([^()]*\)\s*$/.exec(chain)?.[1] ?? chain;
}

function locksIn(source: string): string[] {
  const rows = [...source.matchAll(/\.for\('(?:no key )?(?:update|share)'/g)].map(({ index }) =>
    lockedBy(chainBefore(source, index)),
  );
  const statements = [...source.matchAll(/from (\w+\.\w+)[^`]*for update/g)].map(([, table = '']) => table);
  const names = [...source.matchAll(/lockUntilCommit\(\w+, [`']([\w.]+)|hashtext(?:extended)?\('assay\.(\w+)'/g)].map(
    ([, inUnit, alone]) => inUnit ?? alone ?? '',
  );
  return [...rows, ...statements, ...names];
}

/** As many entries as there are locks: a second one on a table in the same file counts as well. */
const places = Object.entries(lockPlaces).flatMap(([name, known]) =>
  [known].flat().map((place: LockPlace) => [name, place] as const),
);
const guards = [lockGuards, attemptLockGuards, familyLockGuards].flatMap(Object.keys);

it('every lock of the code stands in the list, and is shown, doubled, or not taken away for a reason', () => {
  const found = sources.flatMap((path) =>
    locksIn(readFileSync(join(services, path), 'utf8')).map((locked) => `${path} ${locked}`),
  );
  expect(found.toSorted()).toEqual(places.map(([name]) => name).toSorted());
});

it('what the list names is there', () => {
  const shown = new Set(guards);
  const watched = new Set(
    allRights.flatMap(({ schema, watched: tables }) => tables.map((table) => `${schema}.${table}`)),
  );
  const unknown = places.filter(([, place]) => {
    if ('shown' in place) return !shown.has(place.shown);
    if ('watched' in place) return !watched.has(place.watched);
    return 'key' in place && !(place.key in uniqueGuards);
  });
  expect(unknown).toEqual([]);
});

it('a lock that is shown and stands nowhere in the code would be shown for nothing', () => {
  const named = new Set(places.flatMap(([, place]) => ('shown' in place ? [place.shown] : [])));
  expect(guards.filter((name) => !named.has(name))).toEqual([]);
});
