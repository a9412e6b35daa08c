import type { Effort } from '../measure/compare';
import { milliseconds, type Section } from '../measure/figure';
import { spreadOf } from '../measure/spread';
import { cloneWorkspace } from './clone';
import { loadInstallation } from './load/load-installation';
import { memoryOf } from './memory';
import { memorySection } from './memory-section';
import { publicPages } from './pages';
import { pagesSection } from './pages-section';
import { startInstallation, type Running } from './running';
import { scriptsSection } from './scripts-section';

/** A whole installation of the last commit: its start, its pages, its scripts and its memory. */
export async function measureInstallation(effort: Effort): Promise<readonly Section[]> {
  const { folder, remove } = await cloneWorkspace();
  const running: Running[] = [];
  const start = async () => {
    const started = await startInstallation(folder);
    running.push(started);
    return started;
  };
  try {
    const first = await start();
    await first.stop();
    const again = await start();
    await settled(again);
    const idle = await memoryOf(folder);
    const pages = await publicPages(again.url);
    const sections = [await pagesSection(again.url, pages, effort), await scriptsSection(again.url, pages)];
    const load = await loadInstallation(again, effort.calls * 2);
    return [startSection(first, again), ...sections, memorySection(load, { idle, loaded: await memoryOf(folder) })];
  } finally {
    for (const { stop } of running) await stop();
    await remove();
  }
}

/** The worker has done what the history of the demo left to do, and nobody asks for anything. */
async function settled({ folder }: Running): Promise<void> {
  let last = Number.POSITIVE_INFINITY;
  for (let checked = 0; checked < 60; checked += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    const total = [...(await memoryOf(folder)).values()].reduce((sum, used) => sum + used, 0);
    if (checked > 5 && Math.abs(total - last) < 0.02 * total) return;
    last = total;
  }
}

function startSection(first: Running, again: Running): Section {
  return {
    title: 'From a fresh clone to the page',
    notes: [
      `The first start installs the packages from the machine's store, makes the database, builds the pages, proves the first
questions and seeds a year of history; the second finds all that.`,
    ],
    figures: [
      {
        what: 'Start again',
        against: 'first start of a fresh clone',
        ratio: spreadOf([again.startedInMs / first.startedInMs]),
        measured: milliseconds(again.startedInMs),
        baseline: milliseconds(first.startedInMs),
      },
    ],
  };
}
