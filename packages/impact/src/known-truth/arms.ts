import type { Switch } from '../simulate/scenario';
import type { Truth } from '../simulate/truth';

/** A kind of market, the estimates that are held against its truth, and what that truth is. */
export type Arm = {
  readonly name: string;
  readonly switches: readonly Switch[];
  readonly target: (truth: Truth, id: string) => number | undefined;
};

/** The log value is planted directly; everything else follows from the expected windows of the market. */
function expected({ planted, realised }: Truth, id: string): number | undefined {
  if (id === 'ols.log_value.event') return planted.logValue;
  return new Map(Object.entries(realised.estimands ?? {})).get(id);
}

/** What badges do, which is less than what before and after differ by where activity falls first. */
function causal({ planted }: Truth, id: string): number | undefined {
  if (id === 'ppml.projects.event' || id === 'ppml.projects.event.donut') return planted.projects;
  if (id === 'ppml.earnings.event' || id === 'ppml.earnings.event.donut') return planted.projects + planted.logValue;
  return undefined;
}

/** Windows stand apart in all, so that an effect is what was planted and not what overlapping badges add to it. */
export const arms: readonly Arm[] = [
  { name: 'planted', switches: ['apart'], target: expected },
  { name: 'zero effect', switches: ['apart', 'zero-effect'], target: expected },
  { name: 'dip', switches: ['apart', 'dip'], target: causal },
];
