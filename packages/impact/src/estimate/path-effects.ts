import type { Events } from '../panel/events';
import type { Histories } from '../panel/histories';
import { daily, pathPanel, weekly, type Path } from '../panel/path-panel';
import { figures, type Estimate } from './estimate';
import { bootstrapPath, isHeavyTailed } from './bootstrap-effects';
import { fitPath, pathScoresOf, preparePath } from './path';

const outcomes = ['projects', 'earnings'] as const;

/**
 * How projects and earnings move around a badge, by days and by weeks, with event and calendar effects: a rise before the
 * badge is no effect of it. References are the first period and the last one before the badge, so that every figure is
 * a distance from the line through both. Ids end with the period: `ols.projects.event+day.day-2`, and `…day+0` for the
 * first one after it.
 *
 * With event and calendar effects and one reference a path is known up to a straight line alone: hence the two. A
 * straight trend through both cannot show, and badges whose effects differ by date are averaged with weights of their own.
 *
 * @param isBootstrapped whether earnings have those figures, too: `ols.earnings.event+day.day-2.bootstrap`
 * Source: Borusyak & Jaravel 2017, Revisiting Event Study Designs.
 */
export function pathEffects(histories: Histories, events: Events, isBootstrapped: boolean): Estimate[] {
  return [daily, weekly].flatMap((path) => effectsAlong(histories, events, path, isBootstrapped));
}

function effectsAlong(histories: Histories, events: Events, path: Path, isBootstrapped: boolean): Estimate[] {
  const panel = pathPanel(histories, events, path);
  const names = Array.from({ length: path.periods }, (_, at) => nameOf(path, path.first + at));
  const design = { periods: path.periods, start: panel.start, cluster: panel.worker };
  const prepared = preparePath(design, [0, -path.first - 1], names);
  const observed = panel.start.length;
  return outcomes.flatMap((outcome) => {
    const values = panel.outcomes[outcome];
    const fit = fitPath(prepared, values);
    const naming = {
      id: `ols.${outcome}.event+${path.unit}`,
      estimator: 'ols',
      outcome,
      fixedEffects: ['event', path.unit],
      against: outcome,
      events: observed,
    } as const;
    const found = figures(naming, { ...fit, dropped: panel.leftOut * path.periods }, meanBefore(values, path));
    if (!isBootstrapped || !isHeavyTailed(naming)) return found;
    return [...found, ...bootstrapPath(found, prepared.clusterNames, pathScoresOf(prepared, values), histories.keys)];
  });
}

function nameOf({ unit }: Path, period: number): string {
  return `${unit}${period < 0 ? '' : '+'}${period}`;
}

/** The mean of the periods before the event. */
function meanBefore(values: Float64Array, { periods, first }: Path): number {
  let sum = 0;
  values.forEach((value, row) => {
    if (row % periods < -first) sum += value;
  });
  return values.length === 0 ? 0 : sum / ((values.length / periods) * -first);
}
