import { leastEvents } from '../estimate/verdict';
import type { Performance } from './run-arm';

/** What a row must be to pass. */
export type Gate = {
  readonly wanted: string;
  /** The share that must lie between `low` and `high`. */
  readonly rate: 'coverage' | 'rejection';
  readonly low: number;
  readonly high: number;
  /** Whether estimates must be right on average, too. */
  readonly asksForBias?: true;
  /** Whether p-values must be uniform, too. */
  readonly asksForUniformity?: true;
};

/** Above it p-values may be uniform. */
const leastUniformity = 0.01;
/** A bias of this share of the truth is none. */
export const slightBias = 0.05;

const exact: Gate = {
  wanted: 'bias ≤ 5 % or 2 errors, coverage 92–98 %',
  rate: 'coverage',
  low: 0.92,
  high: 0.98,
  asksForBias: true,
};
const bootstrapped: Gate = { ...exact, wanted: 'bias ≤ 5 % or 2 errors, coverage 91–98 %', low: 0.91 };
const bootstrappedFamily: Gate = { wanted: 'coverage 91–98 %', rate: 'coverage', low: 0.91, high: 0.98 };
const silent: Gate = {
  wanted: 'rejects 2–8 %, uniform p > .01',
  rate: 'rejection',
  low: 0.02,
  high: 0.08,
  asksForUniformity: true,
};
// A figure on few events is never shown as a number, and its intervals may be too wide, but not too short.
const cautious: Gate = { ...exact, wanted: 'bias ≤ 5 % or 2 errors, coverage ≥ 92 %', high: 1 };
const cautiouslySilent: Gate = { wanted: 'rejects ≤ 8 %', rate: 'rejection', low: 0, high: 0.08 };
// Members of a family share their markets, so that neither the error of their common bias is known nor a test of uniformity.
const ofFamily: Gate = { wanted: 'coverage 92–98 %', rate: 'coverage', low: 0.92, high: 0.98 };
const cautiousOfFamily: Gate = { wanted: 'coverage ≥ 92 %', rate: 'coverage', low: 0.92, high: 1 };
const silentFamily: Gate = { wanted: 'rejects 2–8 %', rate: 'rejection', low: 0.02, high: 0.08 };
const cautiouslySilentFamily: Gate = { ...cautiouslySilent };
const apart: Gate = { wanted: 'coverage ≥ 92 %', rate: 'coverage', low: 0.92, high: 1 };
const flagged: Gate = { wanted: 'rejects ≥ 90 %', rate: 'rejection', low: 0.9, high: 1 };
const unmoved: Gate = { wanted: 'rejects ≤ 8 %', rate: 'rejection', low: 0, high: 0.08 };
const found: Gate = { wanted: 'rejects ≥ 80 %', rate: 'rejection', low: 0.8, high: 1 };
const powered: Gate = { wanted: 'rejects 76–84 %', rate: 'rejection', low: 0.76, high: 0.84 };

const mainEffect = /^(?:ols|ppml)\.(?:projects|any|earnings|log_value)\.(?:event(?:\+year)?|worker)(?:\.bootstrap)?$/u;

/** What a row must be to pass, if anything is asked of it. */
export function gateOf({ arm, id, events }: Pick<Performance, 'arm' | 'id' | 'events'>): Gate | undefined {
  const isOfFew = events < leastEvents && !mainEffect.test(id);
  if (id.includes('published-controls') || isReadByAnother(id, events)) return undefined;
  switch (arm) {
    case 'planted':
      if (isOfFew) return isFamily(id) ? cautiousOfFamily : cautious;
      if (id.endsWith('.bootstrap')) return isFamily(id) ? bootstrappedFamily : bootstrapped;
      return isFamily(id) ? ofFamily : exact;
    case 'zero effect':
    case 'badges unread':
      if (isOfFew) return isFamily(id) ? cautiouslySilentFamily : cautiouslySilent;
      return isFamily(id) ? silentFamily : silent;
    case 'dip':
      return id.includes('.donut') ? apart : undefined;
    case 'dip, 16,000 workers':
      return id === 'ppml.projects.event.pretrend' ? flagged : undefined;
    case 'signalling, 16,000 workers':
      return unmoved;
    case 'learning, 16,000 workers':
      return found;
    case 'smallest found':
      return powered;
    default:
      return undefined;
  }
}

const letters = new Map([
  [cautious, exact],
  [cautiousOfFamily, ofFamily],
  [cautiouslySilent, silent],
  [cautiouslySilentFamily, silentFamily],
]);

/** What would be asked of a figure on more events, where less is asked because they are few. */
export function gateOfMany(gate: Gate): Gate | undefined {
  return letters.get(gate);
}

export function isMet(gate: Gate, row: Performance): boolean {
  const share = row[gate.rate];
  return (
    share >= gate.low - 1e-9 &&
    share <= gate.high + 1e-9 &&
    (!gate.asksForBias || isUnbiased(row)) &&
    (!gate.asksForUniformity || isUniform(row))
  );
}

/** Whether the mean of the estimates is as near to the truth as is asked. */
export function isUnbiased({ bias, biasError, truth }: Performance): boolean {
  return Math.abs(bias) <= Math.max(2 * biasError, slightBias * Math.abs(truth));
}

/** Whether p-values may be uniform where there is no effect. */
export function isUniform({ uniformity }: Performance, least = leastUniformity): boolean {
  return uniformity > least;
}

/** All periods of a path, all bins, or all groups of one kind. */
function isFamily(id: string): boolean {
  return id.includes('…');
}

/**
 * Whether another figure beside it is the one to read: of money, which has heavy tails, the bootstrapped one where there is one;
 * of a main effect on few events that with the errors for few workers. Poisson on the earnings of a group is read by nobody.
 */
function isReadByAnother(id: string, events: number): boolean {
  if (id.includes('.earnings.') && !/\.(?:bootstrap|redrawn)$/u.test(id)) {
    return id.startsWith('ppml.') || !withoutBootstrap.test(id);
  }
  return events < leastEvents && id.startsWith('ols.') && mainEffect.test(id) && !id.endsWith('.bootstrap');
}

const withoutBootstrap = /\.(?:binned\.|(?:field|region|country|test)-)/u;
