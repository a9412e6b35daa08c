import type { Events } from '../panel/events';
import type { Histories } from '../panel/histories';
import { observedEvents } from '../panel/observed-events';
import type { Specification } from './estimate';
import { variantEffects } from './variants';

/**
 * The effects on those events alone whose two windows were wholly observed: the main ones drop no event, so that days
 * before a registration, and days that are not over yet, count as days without work. Ids: `ols.projects.event.observed`.
 *
 * Those who are wholly observed have been there for longer: where the effect hangs on that, it is another one.
 *
 * Source: the windows are those of Kässi & Lehdonvirta 2024; which events to leave out is ours.
 */
export function observedEffects(histories: Histories, events: Events): Generator<Specification> {
  return variantEffects(histories, observedEvents(histories, events), 'observed');
}
