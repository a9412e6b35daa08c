import type { Market } from '../market/market';
import { simulateReduced } from './reduced/simulate-reduced';
import type { Scenario } from './scenario';
import { simulateStructural } from './structural/simulate-structural';
import { truthOf, type Truth } from './truth';

export type Simulated = { readonly market: Market; readonly truth: Truth };

/**
 * Draws a market with known effects of badges, planted or arising. The same scenario gives the same market in any order of drawing.
 *
 * @param onShare told which share of the market is drawn
 */
export function simulate(scenario: Scenario, onShare?: (done: number) => void): Simulated {
  const draw = scenario.mode === 'structural' ? simulateStructural : simulateReduced;
  const drawn = draw(scenario, onShare);
  return { market: drawn.market, truth: truthOf(scenario, drawn) };
}
