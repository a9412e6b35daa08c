import type { Preset } from '@assay/impact/simulate/scenario';
import type { Figure, Section } from '../../measure/figure';
import { milliseconds } from '../../measure/figure';
import { spreadOf } from '../../measure/spread';
import { runInChild, type Job, type RunOnce } from './run-in-child';

const LIMIT_BYTES = 1.5 * 1024 ** 3;

/** Time for a project and memory, as markets grow; folders from the smallest market to the largest. */
export async function measureGrowth(
  folders: readonly { readonly preset: Preset; readonly folder: string }[],
  rounds: number,
): Promise<Section> {
  const jobs: Record<Job, readonly Measured[]> = { all: [], path: [] };
  for (const job of ['all', 'path'] as const) {
    const measured: Measured[] = [];
    for (const { preset, folder } of folders)
      measured.push({ preset, runs: await repeat(folder, job, preset === 'x10' ? 1 : rounds) });
    jobs[job] = measured;
  }
  return { title: 'Impact by size', notes, figures: [...figuresOf('all', jobs.all), ...figuresOf('path', jobs.path)] };
}

const notes = [
  `A process of its own reads the files and makes all estimates that an installation shows, or the daily path of projects
alone (C1); starting Node and compiling are not in the time but in the memory. Time is that for each project of the market.
Preset x10 has one round.`,
];

const words: Readonly<Record<Job, string>> = { all: 'All estimates', path: 'C1 from files' };

type Measured = { readonly preset: Preset; readonly runs: readonly RunOnce[] };

async function repeat(folder: string, job: Job, rounds: number): Promise<RunOnce[]> {
  const runs: RunOnce[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await runInChild(folder, job));
  return runs;
}

function figuresOf(job: Job, measured: readonly Measured[]): Figure[] {
  const [smallest] = measured;
  if (!smallest) return [];
  const perProject = ({ milliseconds: time, projects }: RunOnce) => time / projects;
  const baseline = spreadOf(smallest.runs.map(perProject)).median;
  const baselineTime = spreadOf(smallest.runs.map(({ milliseconds: time }) => time)).median;
  const times = measured.slice(1).map(({ preset, runs }) => ({
    what: `${words[job]}, ${preset}, ${projectsOf(runs)} projects: time a project`,
    against: `${smallest.preset}, ${projectsOf(smallest.runs)} projects`,
    ratio: spreadOf(runs.map((run) => perProject(run) / baseline)),
    measured: milliseconds(spreadOf(runs.map(({ milliseconds: time }) => time)).median),
    baseline: milliseconds(baselineTime),
  }));
  return [...times, ...measured.map(({ preset, runs }) => memoryFigure(job, preset, runs))];
}

function memoryFigure(job: Job, preset: Preset, runs: readonly RunOnce[]): Figure {
  const bytes = spreadOf(runs.map(({ peakBytes }) => peakBytes));
  const { median, low, high } = bytes;
  return {
    what: `${words[job]}, ${preset}: most memory`,
    against: '1.5 GB',
    // The limit was set for the path of a market of paper size.
    ...(job === 'path' && preset === 'paper' ? { goal: 1 } : {}),
    ratio: { median: median / LIMIT_BYTES, low: low / LIMIT_BYTES, high: high / LIMIT_BYTES },
    measured: megabytes(median),
    baseline: megabytes(LIMIT_BYTES),
  };
}

const projectsOf = (runs: readonly RunOnce[]) => (runs[0]?.projects ?? 0).toLocaleString('en');
const megabytes = (bytes: number) => `${Math.round(bytes / 1024 ** 2).toLocaleString('en')} MB`;
