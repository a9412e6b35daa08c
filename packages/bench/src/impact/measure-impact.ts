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

/** Of the markets that the sections are measured on, from the smallest to the largest. */
export type Sizes = { readonly estimates: Preset; readonly growth: readonly Preset[] };

/** Estimates of badges' effects beside those of fixest, where R has it, and of the textbook, on the same files. */
export async function measureImpact(sizes: Sizes, rounds: number): Promise<Section[]> {
  const root = await mkdtemp(join(tmpdir(), 'assay-bench-impact-'));
  try {
    const folderOf = (preset: Preset) => join(root, preset);
    const presets = new Set<Preset>(['tiny', sizes.estimates, ...sizes.growth]);
    for (const preset of presets) await fillFolder(folderOf(preset), preset);
    const exact = await checkExactly(folderOf('tiny'));
    const fixest = await startFixest(folderOf(sizes.estimates));
    if (!fixest) console.log('No R with fixest and data.table here: estimates are held against the textbook alone.');
    const measured = await measureRounds(folderOf(sizes.estimates), fixest, rounds);
    const peakBytes = await fixest?.peakBytes();
    await fixest?.stop();
    const told = { ...measured, preset: sizes.estimates, exact, commit: await commit() };
    const baseline = fixest && peakBytes !== undefined ? { versions: fixest.versions, peakBytes } : undefined;
    return [
      estimateSection(told, baseline),
      fromFilesSection(told, baseline),
      await measureGrowth(
        sizes.growth.map((preset) => ({ preset, folder: folderOf(preset) })),
        Math.min(rounds, 3),
      ),
    ];
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Of the code that is measured; one with changes says so. */
async function commit(): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['describe', '--always', '--dirty', '--exclude', '*']);
  return stdout.trim();
}
