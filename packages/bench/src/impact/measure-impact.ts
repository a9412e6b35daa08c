import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Preset } from '@assay/impact/simulate/scenario';
import type { Section } from '../measure/figure';
import { checkExactly } from './check-exactly';
import { fillFolder } from './fill-folder';
import { startFixest } from './fixest/start-fixest';
import { measureGrowth } from './growth/measure-growth';
import { measureRounds } from './measure-rounds';
import { estimateSection, fromFilesSection } from './sections';

/** Estimates of badges' effects beside those of fixest, where R has it, and of the textbook, on the same files. */
export async function measureImpact(preset: Preset, rounds: number): Promise<Section[]> {
  return withMarkets(['tiny', preset], async (folderOf) => {
    const exact = await checkExactly(folderOf('tiny'));
    const fixest = await startFixest(folderOf(preset));
    if (!fixest) console.log('No R with fixest and data.table here: estimates are held against the textbook alone.');
    const measured = await measureRounds(folderOf(preset), fixest, rounds);
    const peakBytes = await fixest?.peakBytes();
    await fixest?.stop();
    const told = { ...measured, preset, exact, commit: await commit() };
    const baseline = fixest && peakBytes !== undefined ? { versions: fixest.versions, peakBytes } : undefined;
    return [estimateSection(told, baseline), fromFilesSection(told, baseline)];
  });
}

/**
 * Time and memory as markets grow.
 *
 * @param presets from the smallest market to the largest
 */
export async function measureImpactBySize(presets: readonly Preset[], rounds: number): Promise<Section[]> {
  return withMarkets(presets, async (folderOf) => [
    await measureGrowth(
      presets.map((preset) => ({ preset, folder: folderOf(preset) })),
      rounds,
    ),
  ]);
}

/** The files of markets, for as long as the work takes. */
async function withMarkets<Result>(
  presets: readonly Preset[],
  work: (folderOf: (preset: Preset) => string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'assay-bench-impact-'));
  const folderOf = (preset: Preset) => join(root, preset);
  try {
    for (const preset of new Set(presets)) await fillFolder(folderOf(preset), preset);
    return await work(folderOf);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Of the code that is measured; one with changes says so. */
async function commit(): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['describe', '--always', '--dirty', '--exclude', '*']);
  return stdout.trim();
}
