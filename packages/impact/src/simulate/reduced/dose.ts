import { DAY } from '../instants';
import type { Scenario } from '../scenario';

/** Badges of one worker, with the strength that each took when it became visible. */
export type Held = { readonly visibleAt: Float64Array; readonly strength: Float64Array };

const GROWTH = { perDay: 1 / 60, most: 4 };
/** By projects begun before the badge: the gain is largest for those with some experience. */
const byExperience = (projects: number) => (projects === 0 ? 0.25 : projects < 10 ? 1.5 : 0.5);

export function strengthOf({ switches }: Scenario, projectsBefore: number): number {
  return switches.has('heterogeneity') ? byExperience(projectsBefore) : 1;
}

/** The largest dose that a worker with so many badges can have. */
export function mostDose({ switches }: Scenario, badges: number): number {
  return badges * (switches.has('heterogeneity') ? 1.5 : 1) * (switches.has('growing') ? GROWTH.most : 1);
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
  return dose;
}

/** The factor by which activity is lower shortly before a badge becomes visible. */
export function dipAt({ planted }: Scenario, { visibleAt }: Held, instant: number): number {
  const { depth, days } = planted.dip;
  if (depth === 0) return 1;
  const isBefore = visibleAt.some((at) => instant < at && instant >= at - days * DAY);
  return isBefore ? 1 - depth : 1;
}
