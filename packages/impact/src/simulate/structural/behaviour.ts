import type { Scenario } from '../scenario';

/** How clients and freelancers of a structural market behave; what badges do follows from it. */
export type Behaviour = {
  /** Jobs posted in the whole span for each worker. */
  readonly jobsPerWorker: number;
  readonly fewestBids: number;
  readonly mostBids: number;
  /** Standard deviation of skill over workers, which is what clients expect of somebody unknown. */
  readonly priorDeviation: number;
  /** A score is mean + slope × skill + noise of this deviation, all in points. */
  readonly score: { readonly mean: number; readonly slope: number; readonly deviation: number };
  /** Stars likewise, as they are given for skills near 0: in whole numbers up to 5. */
  readonly stars: { readonly mean: number; readonly slope: number; readonly deviation: number };
  /** Weights in the utility of hiring somebody: of expected skill, of its variance, of mean stars, of the log price. */
  readonly weights: {
    readonly skill: number;
    readonly variance: number;
    readonly rating: number;
    readonly logPrice: number;
  };
  /** What freelancers ask above their wage, in log, for each unit of trust above that in somebody unknown. */
  readonly askedPerTrust: number;
  readonly doClientsReadBadges: boolean;
};

/** As many jobs as make the paper's 467,455 projects of 46,791 workers. */
const JOBS_PER_WORKER = 467_455 / 46_791;

/** Weights are chosen so that a badge brings about as much as in the paper: 5.5 % more projects, 9 % in values. */
export function behaviourOf({ switches }: Scenario): Behaviour {
  return {
    jobsPerWorker: JOBS_PER_WORKER,
    fewestBids: 3,
    mostBids: 12,
    priorDeviation: 1,
    score: { mean: 62, slope: 8.4, deviation: 8.5 },
    stars: { mean: 4.37, slope: 0.31, deviation: 0.61 },
    weights: { skill: 0.5, variance: 0.3, rating: 0.1, logPrice: 0.4 },
    askedPerTrust: 0.6,
    doClientsReadBadges: !switches.has('zero-effect'),
  };
}
