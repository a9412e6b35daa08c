import { normal } from '../../random/distributions';
import { streamOf } from '../../random/stream';
import { purpose } from '../purposes';
import type { Scenario } from '../scenario';

const HALF_LIFE_DAYS = 10;
const DEVIATION = 0.4;
/** Where the state is held, so that the activity has a bound. */
export const HIGHEST_STATE = Math.exp(2.5 * DEVIATION);

/** A stationary autoregressive path of one worker's log activity, day by day, as factors with mean near 1. */
export function drawState({ seed, days }: Scenario, worker: number): Float64Array {
  const stream = streamOf(seed, { entity: worker, purpose: purpose.state });
  const memory = 2 ** (-1 / HALF_LIFE_DAYS);
  const step = DEVIATION * Math.sqrt(1 - memory ** 2);
  const path = new Float64Array(days);
  let state = DEVIATION * normal(stream);
  for (let day = 0; day < days; day += 1) {
    path[day] = Math.min(Math.exp(state - DEVIATION ** 2 / 2), HIGHEST_STATE);
    state = memory * state + step * normal(stream);
  }
  return path;
}
