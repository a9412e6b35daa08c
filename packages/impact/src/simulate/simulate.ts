import type { Market } from '../market/market';
import { simulateReduced } from './reduced/simulate-reduced';
import type { Scenario } from './scenario';
import { truthOf, type Truth } from './truth';

export type Simulated = { readonly market: Market; readonly truth: Truth };

/**
 * Draws a market with known effects of badges. The same scenario gives the same market in any order of drawing.
 *
 * @param onWorkers told how many workers are drawn
 */
export function simulate(scenario: Scenario, onWorkers?: (done: number) => void): Simulated {
  const { market, estimands } = simulateReduced(scenario, onWorkers);
  return { market, truth: truthOf(scenario, market, estimands) };
}
