import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { eventCatalog } from './catalog';
import { breakingChanges, type PayloadSchema } from './payload-change';

/*
 * What the log holds is read for ever, so what a kind and version says may not change. The schema of each is kept in
 * `released-payloads.json`; `npm run test:unit -- packages/protocol -u` adds those that are new, and never changes one.
 */

const file = fileURLToPath(new URL('released-payloads.json', import.meta.url));
const stored = z.record(z.string(), z.record(z.string(), z.unknown())).parse(JSON.parse(readFileSync(file, 'utf8')));
const released: Readonly<Record<string, PayloadSchema>> = stored;

/** How zod tells an id or a time is its own affair; that it is one is ours. */
function ownPatternsOnly({ jsonSchema }: { readonly jsonSchema: { format?: string; pattern?: string } }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
}

const current: Readonly<Record<string, PayloadSchema>> = Object.fromEntries(
  Object.entries(eventCatalog).map(([kind, { version, payload }]) => {
    const { $schema: _, ...schema } = z.toJSONSchema(payload, { override: ownPatternsOnly });
    return [`${kind}@${version}`, z.record(z.string(), z.unknown()).parse(schema)];
  }),
);

const kindOf = (key: string) => key.slice(0, key.indexOf('@'));

/** What is wrong with a kind and version that was released, in view of the catalogue as it is. */
function faultsOf(key: string, schema: PayloadSchema): readonly string[] {
  const [name, now] = Object.entries(current).find(([each]) => kindOf(each) === kindOf(key)) ?? [];
  if (name === undefined || now === undefined) return [`${key} is gone, and the log may hold it: keep its kind`];
  const breaking = breakingChanges(schema, now);
  if (breaking.length > 0)
    return [`${key} was changed in a way that needs a new kind of event: ${breaking.join('; ')}`];
  if (name === key && breakingChanges(now, schema).length > 0)
    return [`${key} was changed: raise the version of ${kindOf(key)}`];
  const isOlder = Number(name.slice(name.indexOf('@') + 1)) < Number(key.slice(key.indexOf('@') + 1));
  return isOlder ? [`${key} was released, and the catalogue is back at ${name}`] : [];
}

it('a payload stays as it was released; optional fields raise the version, and whatever else changes is a new kind', () => {
  expect(Object.entries(released).flatMap(([key, schema]) => faultsOf(key, schema))).toEqual([]);
});

it('every kind and version is kept with its schema', async () => {
  const kept = Object.entries({ ...current, ...released }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = kept.map(([key, schema]) => `  ${JSON.stringify(key)}: ${JSON.stringify(schema)}`);
  await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot(file);
});
