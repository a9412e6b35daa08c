import type { Estimate } from '../estimate/estimate';
import { findingOf, isShown, level, movedAmong, type Read } from './finding';
import { extremesOf, type Extremes, type Group } from './group-difference';
import { controlOf, type Control } from './read-effect';

/** Placebos, and whether leaving out the days around the badge makes a difference. */
export const donuts = ['close', 'apart', 'silent'] as const;
export type PlaceboCase = `${Control}.${(typeof donuts)[number]}`;

export function readPlacebos(main: Read, donut: Read | undefined, placebos: readonly Read[]): PlaceboCase {
  return `${controlOf(placebos)}.${donutOf(main, donut)}`;
}

/** Apart is what neither interval reaches from the other's middle. */
function donutOf(main: Read, donut: Read | undefined): (typeof donuts)[number] {
  if (donut === undefined || !isShown(main) || !isShown(donut)) return 'silent';
  return isWithin(main.coef, donut.ci95) || isWithin(donut.coef, main.ci95) ? 'close' : 'apart';
}

function isWithin(value: number | null, interval: readonly [number, number] | null): boolean {
  return value !== null && interval !== null && value >= interval[0] && value <= interval[1];
}

/** A path: how it stands before the badge, and after it. */
export const befores = ['level', 'moved', 'silent'] as const;
export const afters = ['up', 'down', 'mixed', 'none'] as const;
export type PathCase = 'too_few' | `${(typeof befores)[number]}.${(typeof afters)[number]}`;

export function readPath(before: readonly Read[], after: readonly Read[]): PathCase {
  if (!after.some(isShown)) return 'too_few';
  const early = !before.some(isShown) ? 'silent' : movedAmong(before).length > 0 ? 'moved' : 'level';
  return `${early}.${courseOf(movedAmong(after))}`;
}

function courseOf(moved: readonly Read[]): (typeof afters)[number] {
  const ups = moved.filter(({ coef }) => (coef ?? 0) > 0).length;
  if (moved.length === 0) return 'none';
  return ups === moved.length ? 'up' : ups === 0 ? 'down' : 'mixed';
}

/**
 * Quality of work, and the share of bids that end in a hire; nothing is said of the quality in data without ratings and
 * deliveries, nor of hires in data without bids.
 */
export const qualities = ['still', 'moved', 'silent', 'absent'] as const;
export const hires = ['up', 'down', 'none', 'silent', 'absent'] as const;
export type MechanismCase = `${(typeof qualities)[number]}.${(typeof hires)[number]}`;

/** An estimate that may rest on no row at all. */
type Counted = Read & Pick<Estimate, 'n'>;

/** @param hiredPerBid none where the data have no bids */
export function readMechanism(quality: readonly Counted[], hiredPerBid: Read | undefined): MechanismCase {
  return `${qualityOf(quality)}.${hired(hiredPerBid)}`;
}

/** Too few is said where there is something to count only. */
function qualityOf(quality: readonly Counted[]): (typeof qualities)[number] {
  if (quality.every(({ n }) => n === 0)) return 'absent';
  const control = controlOf(quality);
  return control === 'calm' ? 'still' : control;
}

function hired(perBid: Read | undefined): (typeof hires)[number] {
  if (perBid === undefined) return 'absent';
  const finding = findingOf(perBid);
  return finding === 'undefined' || finding === 'too_few' ? 'silent' : finding;
}

/** Where an effect stands among what other dates from the same people's time give. */
export const redrawnCases = ['undefined', 'silent', 'among', 'apart'] as const;
export type RedrawnCase = (typeof redrawnCases)[number];

export function readRedrawn(redrawn: Read): RedrawnCase {
  if (redrawn.coef === null || redrawn.pValue === null) return 'undefined';
  if (!isShown(redrawn)) return 'silent';
  return redrawn.pValue < level ? 'apart' : 'among';
}

/** Several groups beside each other. */
export const groupCases = ['silent', 'single', 'shared', 'open', 'apart'] as const;
export type GroupCase = (typeof groupCases)[number];

export type GroupReading<Of extends Group> = { readonly case: GroupCase; readonly extremes: Extremes<Of> | null };

/** Intervals that overlap are no test: only those of differences are, of all pairs, and only of groups that share nobody. */
export function readGroups<Of extends Group>(groups: readonly Of[], areDisjoint: boolean): GroupReading<Of> {
  const extremes = extremesOf(groups, areDisjoint);
  if (extremes === null) return { case: groups.some(isShown) ? 'single' : 'silent', extremes };
  if (extremes.difference === null) return { case: 'shared', extremes };
  return { case: extremes.difference.low > 0 ? 'apart' : 'open', extremes };
}

/** Badges whose windows were not wholly observed, beside all of them. */
export const observedCases = ['same', 'fewer'] as const;
export type ObservedCase = (typeof observedCases)[number];

export function readObserved(all: Pick<Estimate, 'events'>, observed: Pick<Estimate, 'events'>): ObservedCase {
  return observed.events < all.events ? 'fewer' : 'same';
}

/** Whether each further badge goes with more or less than the one before. */
export const bends = ['too_few', 'less', 'more', 'same'] as const;
export type BendCase = (typeof bends)[number];

export function readBend(squared: Read | undefined): BendCase {
  const finding = squared === undefined ? 'undefined' : findingOf(squared);
  const cases = { undefined: 'too_few', too_few: 'too_few', down: 'less', up: 'more', none: 'same' } as const;
  return cases[finding];
}

/** Whether events suffice, and whether it can be said when they will. */
export const powers = ['enough', 'expected', 'no_date', 'unknown'] as const;
export type PowerCase = (typeof powers)[number];

export type Power = { readonly isEnough: boolean; readonly needed: number | null; readonly expectedAt: Date | null };

export function readPower({ isEnough, needed, expectedAt }: Power): PowerCase {
  if (isEnough) return 'enough';
  if (needed === null) return 'unknown';
  return expectedAt === null ? 'no_date' : 'expected';
}
