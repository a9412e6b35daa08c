import { DAY } from '../instants';
import type { Scenario } from '../scenario';

/** Badges of one worker, with the strength that each took when it became visible. */
export type Held = { readonly visibleAt: Float64Array; readonly strength: Float64Array };

const GROWTH = { perDay: 1 / 60, most: 4 };
/** Nobody gains more than from this many badges of full strength: growth would make the most active busy without end. */
const MOST_DOSE = 20;
/** By projects begun before the badge: the gain is largest for those with some experience. */
const byExperience = (projects: number) => (projects === 0 ? 0.25 : projects < 10 ? 1.5 : 0.5);

export function strengthOf({ switches }: Scenario, projectsBefore: number): number {
  return switches.has('heterogeneity') ? byExperience(projectsBefore) : 1;
}

/** The largest dose that a worker with so many badges can have. */
export function mostDose({ switches }: Scenario, badges: number): number {
  const most = badges * (switches.has('heterogeneity') ? 1.5 : 1);
  return switches.has('growing') ? Math.min(most * GROWTH.most, MOST_DOSE) : most;
}

/** How many badges' worth of effect a worker has at an instant: their number, unless effects grow or differ. */
export function doseAt({ switches }: Scenario, { visibleAt, strength }: Held, instant: number): number {
  const grows = switches.has('growing');
  let dose = 0;
  for (let badge = 0; badge < visibleAt.length; badge += 1) {
    const age = instant - (visibleAt[badge] ?? 0);
    if (age < 0) break;
    const growth = grows ? Math.min(1 + (GROWTH.perDay * age) / DAY, GROWTH.most) : 1;
    dose += growth * (strength[badge] ?? 1);
  }
  return grows ? Math.min(dose, MOST_DOSE) : dose;
}
