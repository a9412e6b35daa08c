import type { EventPanel } from '../panel/event-panel';
import type { ProjectPanel } from '../panel/project-panel';
import type { Slope } from './design';
import type { Specification } from './estimate';
import { valueEffect, windowEffect, windowOutcomes } from './main-effects';

/**
 * How the effect changes with the number of badges N: by N and N²/10, and by bins of N held against the lowest bin, with
 * event and with worker effects. Few workers hold many badges, so that errors are those of `reduceBias`. Ids end with the form and the term: `ols.projects.worker.quadratic.badgesSquaredTenth`.
 *
 * Source: Kässi & Lehdonvirta 2024, table 6, for N and N²/10 without its controls; the bins are ours.
 */
export function* nonlinearEffects(windows: EventPanel, projects: ProjectPanel): Generator<Specification> {
  const isBiasReduced = true;
  const forms = [
    { name: 'quadratic', slopesOf: quadratic },
    { name: 'binned', slopesOf: binned },
  ];
  for (const { name, slopesOf } of forms) {
    for (const effect of ['event', 'worker'] as const) {
      const inWindows = {
        effects: [effect],
        slopes: slopesOf(windows.badges),
        absorbed: windows[effect],
        isBiasReduced,
      };
      const inProjects = {
        effects: [effect],
        slopes: slopesOf(projects.badges),
        absorbed: projects[effect],
        isBiasReduced,
      };
      const specifications = [
        ...windowOutcomes.map((outcome) => windowEffect(windows, 'ols', outcome, inWindows)),
        valueEffect(projects, inProjects),
      ];
      for (const specification of specifications) yield { ...specification, id: `${specification.id}.${name}` };
    }
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
