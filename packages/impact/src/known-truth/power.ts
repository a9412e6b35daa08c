import { simulateReduced } from '../simulate/reduced/simulate-reduced';
import { scenarioOf } from '../simulate/scenario';
import { drawOf, type Draw } from './draw';
import { judgedByPower } from './families';

const marketsOfSeed = 5;

/**
 * Whether an effect as large as the smallest that a market is said to find is found in four of five: a market without effects
 * states it, and another one, drawn anew, has it planted, as a gain and in the next one as a loss. Each figure has its own.
 */
export function drawPower(seed: number): Draw[] {
  return Array.from({ length: marketsOfSeed }, (_, at) => {
    const stating = 2 * (seed * marketsOfSeed + at);
    const stated = judgedByPower(marketOf(stating, { projects: 0, logValue: 0 }));
    const sign = at % 2 === seed % 2 ? 1 : -1;
    return stated.flatMap(({ id, mde }) => {
      if (mde === null) return [];
      const isCount = id === 'ppml.projects.event';
      // Values stop at a smallest one, which would cut large losses.
      const effect = isCount ? sign * mde : mde;
      const planted = isCount ? { projects: effect, logValue: 0 } : { projects: 0, logValue: effect };
      const found = judgedByPower(marketOf(stating + 1, planted)).find((figure) => figure.id === id);
      return (found && drawOf(found, effect)) ?? [];
    });
  }).flat();
}

function marketOf(seed: number, planted: { readonly projects: number; readonly logValue: number }) {
  const scenario = scenarioOf({ seed, preset: 'tiny', switches: ['apart'] });
  return simulateReduced({ ...scenario, planted: { ...scenario.planted, ...planted } }).market;
}
