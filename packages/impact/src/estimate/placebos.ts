import { badgeEvents, failedEvents, hiddenEvents, placeboEvents } from '../panel/events';
import type { Histories } from '../panel/histories';
import { observedEvents } from '../panel/observed-events';
import { donut, lastWeeks } from '../panel/windows';
import type { Specification } from './estimate';
import { variantEffects } from './variants';

/**
 * Where nothing should be found: false dates six weeks before and ninety days after a badge became visible, failed
 * attempts, and badges that nobody else saw, of which both windows were observed;
 * and from the last week but one before a badge to the last, which falls where workers with little to do take tests (Ashenfelter
 * 1978). The effect without those days stands beside.
 */
export function* placeboEffects(histories: Histories): Generator<Specification> {
  const { market } = histories;
  const placebos = {
    'placebo-42d': placeboEvents(market, -42),
    'placebo+90d': placeboEvents(market, 90),
    failed: failedEvents(market),
    hidden: hiddenEvents(market),
  };
  yield* variantEffects(histories, badgeEvents(market), 'donut', donut);
  yield* variantEffects(histories, badgeEvents(market), 'pretrend', lastWeeks);
  for (const [name, events] of Object.entries(placebos)) {
    yield* variantEffects(histories, observedEvents(histories, events), name);
  }
}
