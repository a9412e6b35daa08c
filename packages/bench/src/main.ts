import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Section } from './measure/figure';
import { hasLarge, tablesText } from './measure/tables-text';
import { measureCoverage } from './impact/known-truth/measure-coverage';
import { measureImpact, measureImpactBySize } from './impact/measure-impact';
import { measureStudy } from './impact/study/measure-study';
import { measureLog } from './log/measure-log';
import { measureInstallation } from './installation/measure-installation';
import { measureMarketPage } from './market/measure-market-page';
import { measureReads } from './reads/measure-reads';
import { measureSearch } from './search/measure-search';
import { startThrowaway, type Throwaway } from './stage/throwaway';
import { measureStatements } from './statements/measure-statements';
import { measureAttempts } from './tests/measure-attempts';
import { measureProving } from './tests/measure-proving';
import { measureVerbs } from './verbs/measure-verbs';

const document = new URL('../../../apps/docs/benchmarks.md', import.meta.url);

const { values } = parseArgs({
  options: {
    /** Searches a million jobs, verifies a million events and estimates on five million projects as well, which takes far longer. */
    million: { type: 'boolean', default: false },
    /** Measures again only the sections with this in their titles; the others stay as they are. */
    only: { type: 'string', default: '' },
    /** A short run to try the bench itself; the table is printed, not kept. */
    try: { type: 'boolean', default: false },
  },
});

const rounds = values.try ? 2 : 7;

/** The titles of the sections that a measurement answers, and how it is made. */
type Measurement = {
  readonly titles: readonly string[];
  /** With `--million` it measures more: figures of that size are not overwritten by a run without it. */
  readonly isLarger?: boolean;
  readonly measure: (throwaway: Throwaway) => Promise<readonly Section[]>;
};

const measurements: readonly Measurement[] = [
  {
    titles: ['Money and contracts'],
    measure: async ({ open }) => [await measureVerbs(await open(), { rounds, calls: values.try ? 2 : 10 })],
  },
  {
    titles: ['Reads over HTTP'],
    measure: async ({ open }) => [await measureReads(await open(), { rounds, calls: values.try ? 5 : 60 })],
  },
  {
    titles: ['Search and long lists'],
    isLarger: true,
    measure: async ({ open }) => [await measureSearch({ open, rounds, hasMillion: values.million })],
  },
  {
    titles: ['Taking a test'],
    measure: async ({ open }) => [await measureAttempts(await open(), { rounds, calls: values.try ? 2 : 10 })],
  },
  {
    titles: ['Transaction log'],
    isLarger: true,
    measure: async (throwaway) => [
      await measureLog(
        throwaway,
        { rounds, calls: values.try ? 2 : 10 },
        { batch: values.try ? 2_000 : 20_000, log: values.million ? 1_000_000 : 50_000, seconds: values.try ? 3 : 15 },
      ),
    ],
  },
  {
    titles: ['Market page'],
    measure: async ({ open }) => [
      await measureMarketPage(
        open,
        { rounds, calls: values.try ? 3 : 20 },
        values.try
          ? { small: 100_000, large: 1_000_000, jobs: 500 }
          : { small: 1_000_000, large: 10_000_000, jobs: 20_000 },
      ),
    ],
  },
  { titles: ['Proving questions'], measure: async () => [await measureProving(values.try ? 1 : 4)] },
  {
    titles: ['Impact estimates', 'Impact estimates from files'],
    measure: () => measureImpact(values.try ? 'tiny' : 'paper', rounds),
  },
  {
    titles: ['Draw and estimate'],
    measure: async () => [await measureStudy(values.try ? 'tiny' : 'paper', Math.min(rounds, 3))],
  },
  {
    titles: ['Coverage of known truth'],
    measure: async () => [await measureCoverage(values.try ? 10 : 200, Math.min(rounds, 3))],
  },
  {
    titles: ['Impact by size'],
    isLarger: true,
    measure: () =>
      measureImpactBySize(
        values.try ? ['tiny'] : ['tiny', 'paper', ...(values.million ? (['x10'] as const) : [])],
        Math.min(rounds, 3),
      ),
  },
  { titles: ['Statements of a page'], measure: async ({ open }) => [await measureStatements(await open())] },
  {
    titles: ['From a fresh clone to the page', 'Public pages', 'JavaScript of the first load', 'Memory'],
    measure: () => measureInstallation({ rounds, calls: values.try ? 3 : 30 }),
  },
];

/** A title as somebody types it after a switch: `market-page`. */
const typed = (title: string) => title.toLowerCase().replaceAll(' ', '-');
const isWanted = ({ titles }: Measurement) => titles.some((title) => typed(title).includes(typed(values.only)));
const sections: Section[] = [];

/** Kept after each section, so that a run that is cut short has not been for nothing. */
async function keep(measured: readonly Section[]): Promise<void> {
  sections.push(...measured);
  for (const { title, figures } of measured) console.log(`${title}: ${figures.length} figures`);
  if (!values.try) await writeFile(document, tablesText(measured, await readFile(document, 'utf8')));
}

/** Figures of a larger run are worth more than those that this one would put in their place. */
async function isKept(titles: readonly string[]): Promise<boolean> {
  if (values.million || values.try) return false;
  const before = await readFile(document, 'utf8');
  const kept = titles.filter((title) => hasLarge(before, title));
  for (const title of kept) console.log(`${title}: stays as it was measured with --million, which measures it again`);
  return kept.length > 0;
}

const throwaway = await startThrowaway();
try {
  for (const { titles, isLarger = false, measure } of measurements.filter(isWanted)) {
    if (isLarger && (await isKept(titles))) continue;
    const measured = await measure(throwaway);
    await keep(isLarger && values.million ? measured.map((section) => ({ ...section, isLarge: true })) : measured);
  }
} finally {
  await throwaway.drop();
}
if (values.try) console.log(tablesText(sections));
