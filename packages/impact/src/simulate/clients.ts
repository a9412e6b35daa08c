import { categorical, cumulative, normal, pareto } from '../random/distributions';
import { streamOf, type Stream } from '../random/stream';
import { purpose } from './purposes';
import type { Scenario } from './scenario';

export type Clients = {
  readonly ids: readonly string[];
  /** What a client pays above others, in log. */
  readonly logPremium: Float64Array;
  /** The mean of exp(premium) over projects: each client counts by its weight. */
  readonly meanPremium: number;
  readonly draw: (stream: Stream) => number;
};

/** Sizes of employers are heavy-tailed: the largest few give a large part of the work. */
const SIZE_EXPONENT = 1.3;
const PREMIUM_DEVIATION = 0.3;

export function drawClients({ seed, clients: count }: Scenario): Clients {
  const ids: string[] = [];
  const weights = new Float64Array(count);
  const logPremium = new Float64Array(count);
  let weighted = 0;
  for (let client = 0; client < count; client += 1) {
    const stream = streamOf(seed, { entity: client, purpose: purpose.client });
    ids.push(`c${client + 1}`);
    const weight = pareto(stream, SIZE_EXPONENT);
    const premium = PREMIUM_DEVIATION * normal(stream);
    weights[client] = weight;
    logPremium[client] = premium;
    weighted += weight * Math.exp(premium);
  }
  const sums = cumulative(weights);
  const meanPremium = weighted / (sums[count - 1] ?? 1);
  return { ids, logPremium, meanPremium, draw: (stream) => categorical(stream, sums) };
}
