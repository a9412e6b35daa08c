import { findingOf, isShown, movedAmong, type Difference, type Read } from './finding';

/** How placebos stand beside an effect: none moved, some moved, or none may be shown. */
export const controls = ['calm', 'moved', 'silent'] as const;
export type Control = (typeof controls)[number];

/** The closed list of what can be said of one difference between before and after. */
export type EffectCase = 'undefined' | 'too_few' | 'too_few_unknown' | `${Difference}.${Control}`;

export function controlOf(placebos: readonly Read[]): Control {
  if (!placebos.some(isShown)) return 'silent';
  return movedAmong(placebos).length > 0 ? 'moved' : 'calm';
}

/** Reads an effect from its sign, interval and power, and from placebos of the same outcome. */
export function readEffect(
  estimate: Read & { readonly eventsNeeded: number | null },
  placebos: readonly Read[],
): EffectCase {
  const finding = findingOf(estimate);
  if (finding === 'undefined') return finding;
  if (finding === 'too_few') return estimate.eventsNeeded === null ? 'too_few_unknown' : finding;
  return `${finding}.${controlOf(placebos)}`;
}

/** What can be said of one badge more, over all of a person's windows: there is no placebo of that form. */
export type HeldCase = Extract<EffectCase, 'undefined' | 'too_few' | 'too_few_unknown'> | Difference;

export function readHeld(estimate: Read & { readonly eventsNeeded: number | null }): HeldCase {
  const finding = findingOf(estimate);
  return finding === 'too_few' && estimate.eventsNeeded === null ? 'too_few_unknown' : finding;
}
