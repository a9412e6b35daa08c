import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawStates } from './kernel/draw-states';
import { type StateTable, statesOf, terminalStates, unreachableStates } from './kernel/state-table';

const folder = fileURLToPath(new URL('.', import.meta.url));

function isStateTable(value: unknown): value is StateTable<string, string> {
  return typeof value === 'object' && value !== null && 'entity' in value && 'initial' in value && 'edges' in value;
}

/** Found by the name of the file, so that no table is forgotten here. */
async function everyTable(): Promise<StateTable<string, string>[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /[/\\](\w+-)?states\.ts$/.test(file),
  );
  const modules: object[] = await Promise.all(files.map((file) => import(`${folder}${file}`)));
  const tables = modules.flatMap((module) => Object.values(module).filter(isStateTable));
  return tables.toSorted((a, b) => (a.entity < b.entity ? -1 : 1));
}

const tables = await everyTable();

it('every entity with a life has a table', () => {
  expect(tables.map(({ entity }) => entity)).toEqual(
    expect.arrayContaining(['attempt', 'badge', 'bid', 'contract', 'invoice', 'job', 'milestone', 'payout']),
  );
});

describe.each(tables.map((table) => [table.entity, table] as const))('%s', (entity, table) => {
  it('reaches each of its states, and its life ends', () => {
    expect(unreachableStates(table)).toEqual([]);
    expect(terminalStates(table).length).toBeGreaterThan(0);
  });

  it('names an event of its own, in the past tense form kind.verb, for every edge', () => {
    for (const state of statesOf(table)) {
      for (const edge of Object.values(table.edges[state] ?? {})) {
        expect(edge?.event).toMatch(new RegExp(`^${entity}\\.[a-z_]+$`));
      }
    }
  });
});

it('is drawn in the docs as it is', async () => {
  const chapters = tables.map((table) => `## ${table.entity}\n\n\`\`\`mermaid\n${drawStates(table)}\n\`\`\`\n`);
  const intro =
    '# States\n\n' +
    'What may become of each entity. The diagrams are drawn from the tables by which the code decides\n' +
    '(`packages/domain/src/*/states.ts`); a test keeps them equal, and `npm run test:unit -- packages/domain -u` draws them anew.\n' +
    'An arrow carries the event that records the step.\n\n';
  await expect(`${intro}${chapters.join('\n')}`).toMatchFileSnapshot('../../../apps/docs/states.md');
});
