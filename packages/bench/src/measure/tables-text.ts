import { cpus, loadavg, totalmem } from 'node:os';
import type { Figure, Section } from './figure';
import type { Spread } from './spread';

const introduction = `# Benchmarks

Written by \`npm run bench\`. A time says little without the machine it was taken on, so each figure stands beside a
baseline that was measured in the same run, call by call in turn; what counts is the ratio. It is the median of several
rounds, with the lowest and the highest round behind it: rounds that lie far apart say that the machine was busy.
\`--only\` with a part of a title measures the sections that have it again; the others stay as they were measured.
\`--million\` also searches a million jobs, verifies a million events and estimates on five million projects, which
takes far longer; a run without it leaves the sections that were measured with it as they are.
\`--try\` is a short run that prints what it measured and keeps nothing.
`;

const largeMark = 'Taken with `--million`.';

/** The document with these sections, and as they are those of the document before that are not among them. */
export function tablesText(sections: readonly Section[], before = ''): string {
  const measured = new Map(sections.map((section) => [section.title, sectionText(section)]));
  const kept = before
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith('## '))
    .map((part) => [part.slice(3, part.indexOf('\n')), `${part.trimEnd()}\n`] as const);
  return [introduction, ...new Map([...kept, ...measured]).values()].join('\n');
}

/** Whether the document has a section of this title that was measured at the size of `--million`. */
export function hasLarge(document: string, title: string): boolean {
  return document.split(/^(?=## )/m).some((part) => part.startsWith(`## ${title}\n`) && part.includes(largeMark));
}

function machine(isLarge: boolean): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(', ');
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${cpus().length} cores`,
    `(${cpu?.model.trim() ?? 'unknown'}), ${memory} GB of memory; the load of the machine at the end was ${load}.${isLarge ? `\n${largeMark}` : ''}\n`,
  ].join('\n');
}

function sectionText({ title, notes, figures, isLarge = false }: Section): string {
  const head =
    '| What | Against | Ratio (lowest to highest round) | Measured | Baseline | Goal |\n| --- | --- | --- | --- | --- | --- |';
  const rows = figures.map(row).join('\n');
  return `## ${title}\n\n${notes.map((note) => `${note}\n\n`).join('')}${head}\n${rows}\n\n${machine(isLarge)}`;
}

function row({ what, against, ratio, measured, baseline, goal }: Figure): string {
  const judged = goal === undefined ? '' : `${times(goal)} ${ratio.median <= goal ? 'met' : '**missed**'}`;
  return `| ${what} | ${against} | ${spreadText(ratio)} | ${measured} | ${baseline} | ${judged} |`;
}

function spreadText({ median, low, high }: Spread): string {
  return low === high ? `**${times(median)}**` : `**${times(median)}** (${times(low)} to ${times(high)})`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)}×`;
}
