import { compare, type Effort } from '../measure/compare';
import { milliseconds, timeFigure, type Figure, type Section } from '../measure/figure';
import { spreadOf } from '../measure/spread';
import { baselinePages, cloneWorkspace } from './clone';
import { memoryOf, type ProcessName } from './memory';
import { fetchPage, firstLoadScriptBytes, publicPages } from './pages';
import { startInstallation, type Running } from './running';

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
    return [startSection(first, again), ...sections, memorySection(idle, await memoryOf(folder))];
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

async function pagesSection(url: string, pages: readonly string[], effort: Effort): Promise<Section> {
  const figures: Figure[] = [];
  for (const page of pages) {
    const comparison = await compare(
      () => fetchPage(url + page),
      () => fetchPage(url + baselinePages.static),
      effort,
    );
    figures.push(timeFigure({ what: nameOf(page), against: 'a static page' }, comparison));
  }
  return {
    title: 'Public pages',
    notes: [
      'Rendered for each visitor from the database, against bytes that the same build keeps ready; one request at a time.',
      `Done so far: the formats of days and amounts are kept, since making one for each row took a tenth of the time. What is
left is React, which writes every page twice: as HTML and as what the browser needs to take it over.`,
    ],
    figures,
  };
}

async function scriptsSection(url: string, pages: readonly string[]): Promise<Section> {
  const empty = await firstLoadScriptBytes(url, baselinePages.empty);
  const figures: Figure[] = [];
  for (const page of pages) {
    const bytes = await firstLoadScriptBytes(url, page);
    figures.push({
      what: nameOf(page),
      against: 'an empty page',
      ratio: spreadOf([bytes / empty]),
      measured: kilobytes(bytes),
      baseline: kilobytes(empty),
      goal: 1.3,
    });
  }
  return {
    title: 'JavaScript of the first load',
    notes: ['Compressed, all scripts that the page names. The empty page has the frame that every page has.'],
    figures,
  };
}

type Memory = ReadonlyMap<ProcessName, number>;

function memorySection(idle: Memory, loaded: Memory): Section {
  const figures = [...idle].map(([name, before]): Figure => {
    const after = loaded.get(name) ?? before;
    return {
      what: `${name}, after the load above`,
      against: 'idle',
      ratio: spreadOf([after / before]),
      measured: `${after.toFixed(0)} MB`,
      baseline: `${before.toFixed(0)} MB`,
    };
  });
  return {
    title: 'Memory',
    notes: [
      'Proportional set size: what processes share counts once.',
      `Done so far: the worker opens the fonts of invoices once, which made setting one four times as fast; before, it parsed
three fonts for each.`,
    ],
    figures,
  };
}

/** Ids and names of the demo differ from run to run. */
function nameOf(page: string): string {
  return `\`${page.replace(/^(\/jobs|\/freelancers)\/.+$/, '$1/…')}\``;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
