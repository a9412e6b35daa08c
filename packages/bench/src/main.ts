import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Section } from './measure/figure';
import { tablesText } from './measure/tables-text';
import { measureInstallation } from './installation/measure-installation';
import { measureReads } from './reads/measure-reads';
import { measureSearch } from './search/measure-search';
import { startThrowaway, type Throwaway } from './stage/throwaway';
import { measureStatements } from './statements/measure-statements';
import { measureVerbs } from './verbs/measure-verbs';

const document = new URL('../../../apps/docs/benchmarks.md', import.meta.url);

const { values } = parseArgs({
  options: {
    /** Searches a million jobs as well, which takes a quarter of an hour more. */
    million: { type: 'boolean', default: false },
    /** A short run to try the bench itself; the table is printed, not kept. */
    try: { type: 'boolean', default: false },
  },
});

const rounds = values.try ? 2 : 7;

type Measurement = (throwaway: Throwaway) => Promise<Section>;

const measurements: readonly Measurement[] = [
  async ({ open }) => measureVerbs(await open(), { rounds, calls: values.try ? 2 : 10 }),
  async ({ open }) => measureReads(await open(), { rounds, calls: values.try ? 5 : 60 }),
  async ({ open }) => measureSearch({ open, rounds, hasMillion: values.million }),
  async ({ open }) => measureStatements(await open()),
];

const sections: Section[] = [];

/** Kept after each section, so that a run that is cut short has not been for nothing. */
async function keep(measured: readonly Section[]): Promise<void> {
  sections.push(...measured);
  for (const { title, figures } of measured) console.log(`${title}: ${figures.length} figures`);
  if (!values.try) await writeFile(document, tablesText(sections));
}

const throwaway = await startThrowaway();
try {
  for (const measure of measurements) await keep([await measure(throwaway)]);
} finally {
  await throwaway.drop();
}
await keep(await measureInstallation({ rounds, calls: values.try ? 3 : 30 }));
if (values.try) console.log(tablesText(sections));
