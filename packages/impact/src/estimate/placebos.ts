import { badgeEvents, failedEvents, hiddenEvents, placeboEvents } from '../panel/events';
import type { Histories } from '../panel/histories';
import { donut } from '../panel/windows';
import type { Specification } from './estimate';
import { variantEffects } from './variants';

/**
 * Where nothing should be found: false dates six weeks before and ninety days after a badge became visible, failed
 * attempts, and badges that nobody else saw; and the effect without the days around the event, in which workers with
 * little to do take tests (Ashenfelter 1978).
 */
export function placeboEffects(histories: Histories): Specification[] {
  const { market } = histories;
  return [
    ...variantEffects(histories, badgeEvents(market), 'donut', donut),
    ...variantEffects(histories, placeboEvents(market, -42), 'placebo-42d'),
    ...variantEffects(histories, placeboEvents(market, 90), 'placebo+90d'),
    ...variantEffects(histories, failedEvents(market), 'failed'),
    ...variantEffects(histories, hiddenEvents(market), 'hidden'),
  ];
}
