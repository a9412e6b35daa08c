import type { Estimate } from '../estimate/estimate';
import type { Market } from '../market/market';
import { scenarioOf, type Mode, type Switch } from '../simulate/scenario';
import { estimandIdOf } from '../estimand-id';
import { simulateReduced } from '../simulate/reduced/simulate-reduced';
import { simulate } from '../simulate/simulate';
import { simulateStructural } from '../simulate/structural/simulate-structural';
import type { Truth } from '../simulate/truth';
import { trueValueOf } from '../true-value';
import { drawOf, type Draw } from './draw';
import { aroundDips, bidEffects, everyFamily, qualityOf } from './families';
import { drawPower } from './power';

/** A kind of market whose estimates are held against its truth; one seed may draw none or several. */
export type Arm = { readonly name: string; readonly draw: (seed: number) => readonly Draw[] };

/** What follows from the expected windows of the market, of the published form too; other dates have no effect to be told. */
function expected({ switches, realised: { estimands } }: Truth, id: string): number | undefined {
  if (id.endsWith('.redrawn')) return switches.includes('zero-effect') ? 0 : undefined;
  const [like = id] = id.split('+published-controls');
  return trueValueOf({ switches, estimands }, like);
}

/** What badges do, which is less than what before and after differ by where activity falls first. */
function causal({ planted }: Truth, id: string): number | undefined {
  if (id.endsWith('.pretrend')) return 0;
  const plain = id.replace(/\.donut$/u, '');
  if (plain === 'ppml.projects.event') return planted.projects;
  if (plain === 'ppml.earnings.event') return planted.projects + planted.logValue;
  return plain === 'ols.log_value.event' ? planted.logValue : undefined;
}

type Choice = {
  readonly switches: readonly Switch[];
  readonly workers?: number;
  readonly estimates: (market: Market) => readonly Estimate[];
  readonly target: (truth: Truth, id: string) => number | undefined;
};

function drawing({ switches, workers, estimates, target }: Choice): Arm['draw'] {
  return (seed) => {
    const scenario = scenarioOf({ seed, preset: 'tiny', switches });
    const { market, truth } = simulate({ ...scenario, workers: workers ?? scenario.workers });
    return estimates(market).flatMap((figure) => {
      const value = target(truth, estimandIdOf(figure.id));
      return (value === undefined ? undefined : drawOf(figure, value)) ?? [];
    });
  };
}

type Untruthful = {
  readonly mode: Mode;
  readonly switches: readonly Switch[];
  readonly workers?: number;
  readonly draws: (market: Market) => readonly Draw[];
};

/** Markets of which only one thing is asked, which needs no truth: that takes as long to find as the market to draw. */
function asking({ mode, switches, workers, draws }: Untruthful): Arm['draw'] {
  return (seed) => {
    const scenario = scenarioOf({ seed, preset: 'tiny', mode, switches });
    const draw = mode === 'structural' ? simulateStructural : simulateReduced;
    return draws(draw({ ...scenario, workers: workers ?? scenario.workers }).market);
  };
}

const dips = { switches: ['apart', 'dip'], estimates: aroundDips, target: causal } as const;
/** About 20,000 badges: with 600 neither a dip of three days nor a better rating is told from chance. */
const many = 16_000;
const quality = { mode: 'reduced', workers: many, draws: (market: Market) => [qualityOf(market)] } as const;

/** So large a market is drawn for one seed in five. */
function oneInFive(draw: Arm['draw']): Arm['draw'] {
  return (seed) => (seed % 5 === 0 ? draw(seed) : []);
}

/** Windows stand apart in all, so that an effect is what was planted and not what overlapping badges add to it. */
export const arms: readonly Arm[] = [
  { name: 'planted', draw: drawing({ switches: ['apart'], estimates: everyFamily, target: expected }) },
  {
    name: 'zero effect',
    draw: drawing({ switches: ['apart', 'zero-effect'], estimates: everyFamily, target: expected }),
  },
  { name: 'dip', draw: drawing(dips) },
  { name: 'dip, 16,000 workers', draw: oneInFive(drawing({ ...dips, workers: many })) },
  { name: 'signalling, 16,000 workers', draw: oneInFive(asking({ ...quality, switches: ['apart'] })) },
  { name: 'learning, 16,000 workers', draw: oneInFive(asking({ ...quality, switches: ['apart', 'learning'] })) },
  {
    name: 'badges unread',
    draw: asking({ mode: 'structural', switches: ['apart', 'zero-effect'], draws: (market) => bidEffects(market) }),
  },
  { name: 'smallest found', draw: drawPower },
];
