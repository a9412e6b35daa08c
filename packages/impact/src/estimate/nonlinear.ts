import type { EventPanel } from '../panel/event-panel';
import type { ProjectPanel } from '../panel/project-panel';
import type { Slope } from './design';
import type { Specification } from './estimate';
import { valueEffect, windowEffect, windowOutcomes } from './main-effects';

/**
 * How the effect changes with the number of badges N: by N and N²/10, with event and with worker effects. Few workers hold many
 * badges, so that errors are those of `reduceBias`. Ids end with the form and the term: `ols.projects.worker.quadratic.badgesSquaredTenth`.
 *
 * Source: Kässi & Lehdonvirta 2024, table 6, without its controls.
 */
export function quadraticEffects(windows: EventPanel, projects: ProjectPanel): Generator<Specification> {
  return nonlinearEffects(windows, projects, 'quadratic', quadratic);
}

/** The same by bins of N, held against the lowest one: `ols.projects.worker.binned.badges11-15`. The bins are ours. */
export function binnedEffects(windows: EventPanel, projects: ProjectPanel): Generator<Specification> {
  return nonlinearEffects(windows, projects, 'binned', binned);
}

function* nonlinearEffects(
  windows: EventPanel,
  projects: ProjectPanel,
  name: string,
  slopesOf: (badges: Float64Array) => Slope[],
): Generator<Specification> {
  const isBiasReduced = true;
  for (const effect of ['event', 'worker'] as const) {
    const effects = [effect];
    const inWindows = { effects, slopes: slopesOf(windows.badges), absorbed: windows[effect], isBiasReduced };
    const inProjects = { effects, slopes: slopesOf(projects.badges), absorbed: projects[effect], isBiasReduced };
    const specifications = [
      ...windowOutcomes.map((outcome) => windowEffect(windows, 'ols', outcome, inWindows)),
      valueEffect(projects, inProjects),
    ];
    for (const specification of specifications) yield { ...specification, id: `${specification.id}.${name}` };
  }
}

function quadratic(badges: Float64Array): Slope[] {
  return [
    { name: 'badges', values: badges },
    { name: 'badgesSquaredTenth', values: badges.map((count) => (count * count) / 10) },
  ];
}

function binned(badges: Float64Array): Slope[] {
  const bins = Array.from(badges, binOf);
  const present = [...new Set(bins)].toSorted((one, other) => one - other).slice(1);
  return present.map((bin) => ({
    name: `badges${nameOf(bin)}`,
    values: badges.map((_, row) => (bins[row] === bin ? 1 : 0)),
  }));
}

/** Single numbers up to ten, then 11 to 15, then 16 and more. */
function binOf(count: number): number {
  if (count <= 10) return count;
  return count <= 15 ? 11 : 16;
}

function nameOf(bin: number): string {
  if (bin <= 10) return String(bin);
  return bin === 11 ? '11-15' : '16+';
}
