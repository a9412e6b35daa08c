import { expect, it } from 'vitest';
import { allRights } from './apply';
import { otherSchemas } from './other-schemas';
import type { SchemaRights } from './types';

const intro =
  '# Watched tables\n\n' +
  'No row of a watched table changes without an event of the same transaction that names it\n' +
  '([why and how](decisions/no-change-without-event.md)). Every other table stands here with the reason why it is not watched.\n' +
  'The page is drawn from `packages/db/src/rights`; a test keeps it equal, and `npm run test:unit -- packages/db -u` draws it\n' +
  'anew. Another test compares the lists with the tables of a migrated database, so that none is forgotten.\n';

const reasons = (unwatched: Readonly<Record<string, string>>) =>
  Object.entries(unwatched).map(([table, reason]) => `| \`${table}\` | ${reason} |`);

function chapter({ schema, watched, unwatched }: SchemaRights): string {
  const names = watched.map((table) => `\`${table}\``).join(', ');
  const table = ['| not watched | why |', '|---|---|', ...reasons(unwatched)].join('\n');
  return [
    `## ${schema}`,
    watched.length === 0 ? 'None is watched.' : `Watched: ${names}.`,
    ...(Object.keys(unwatched).length === 0 ? [] : [table]),
  ].join('\n\n');
}

it('watched tables, and why others are not, stand in the docs as they are', async () => {
  const others = ['## Other schemas', ['| schema | holds |', '|---|---|', ...reasons(otherSchemas)].join('\n')];
  const page = [intro.trimEnd(), ...allRights.map(chapter), ...others].join('\n\n');
  await expect(`${page}\n`).toMatchFileSnapshot('../../../../apps/docs/watched-tables.md');
});
