import type { ImpactRun } from '@assay/protocol/dto/impact';
import { chartNames, type Chart, type ChartName } from './chart';
import { byBadges, path } from './courses';
import { effectsOfBadgesHeld, effectsOfObserved, mainEffects, mechanism, placebos } from './effects';
import { byExperience, byGroup } from './groups';
import { foundIn, truthKindOf, type Found } from './rows';

const makers: Readonly<Record<ChartName, (found: Found, name: ChartName) => Chart>> = {
  main: mainEffects,
  observed: effectsOfObserved,
  'badges-held': effectsOfBadgesHeld,
  'path-days-projects': (found, name) => path(found, name, 'projects', 'day'),
  'path-days-earnings': (found, name) => path(found, name, 'earnings', 'day'),
  'path-weeks-projects': (found, name) => path(found, name, 'projects', 'week'),
  'path-weeks-earnings': (found, name) => path(found, name, 'earnings', 'week'),
  'placebo-projects': (found, name) => placebos(found, name, 'projects'),
  'placebo-value': (found, name) => placebos(found, name, 'log_value'),
  'placebo-earnings': (found, name) => placebos(found, name, 'earnings'),
  'experience-projects': (found, name) => byExperience(found, name, 'projects'),
  'experience-value': (found, name) => byExperience(found, name, 'log_value'),
  'badges-projects': (found, name) => byBadges(found, name, 'projects'),
  'badges-value': (found, name) => byBadges(found, name, 'log_value'),
  'fields-projects': (found, name) => byGroup(found, name, 'projects', 'field'),
  'fields-value': (found, name) => byGroup(found, name, 'log_value', 'field'),
  'regions-projects': (found, name) => byGroup(found, name, 'projects', 'region'),
  'regions-value': (found, name) => byGroup(found, name, 'log_value', 'region'),
  'countries-projects': (found, name) => byGroup(found, name, 'projects', 'country'),
  'countries-value': (found, name) => byGroup(found, name, 'log_value', 'country'),
  mechanism,
};

/** A chart of a run's result. */
export function chartOf({ result, study }: Pick<ImpactRun, 'result' | 'study'>, name: ChartName): Chart {
  return makers[name](foundIn(result, truthKindOf(study)), name);
}

export function isChartName(name: string): name is ChartName {
  return chartNames.some((each) => each === name);
}
