import { leastEvents } from '../estimate/verdict';
import type { Performance } from './run-arm';

type Gate = { readonly wanted: string; readonly isMet: (row: Performance) => boolean };

const isWithin = (share: number, low: number, high: number) => share >= low - 1e-9 && share <= high + 1e-9;
const isUnbiased = ({ bias, biasError, truth }: Performance) =>
  Math.abs(bias) <= Math.max(2 * biasError, 0.05 * Math.abs(truth));
const isFamily = (id: string) => id.endsWith('…');

const exact: Gate = {
  wanted: 'bias ≤ 5 % or 2 errors, coverage 92–98 %',
  // Members of a family share their markets, so that the error of their common bias is not known.
  isMet: (row) => (isFamily(row.id) || isUnbiased(row)) && isWithin(row.coverage, 0.92, 0.98),
};
const bootstrapped: Gate = { wanted: 'coverage 91–98 %', isMet: ({ coverage }) => isWithin(coverage, 0.91, 0.98) };
const silent: Gate = {
  wanted: 'rejects 2–8 %, uniform p > .01',
  isMet: ({ id, rejection, uniformity }) => isWithin(rejection, 0.02, 0.08) && (isFamily(id) || uniformity > 0.01),
};
// A figure on few events is never shown as a number, and its intervals may be too wide, but not too short.
const cautious: Gate = {
  wanted: 'bias ≤ 5 % or 2 errors, coverage ≥ 92 %',
  isMet: (row) => (isFamily(row.id) || isUnbiased(row)) && isWithin(row.coverage, 0.92, 1),
};
const cautiouslySilent: Gate = { wanted: 'rejects ≤ 8 %', isMet: ({ rejection }) => isWithin(rejection, 0, 0.08) };
const apart: Gate = { wanted: 'coverage ≥ 92 %', isMet: ({ coverage }) => coverage >= 0.92 };
const flagged: Gate = { wanted: 'rejects ≥ 90 %', isMet: ({ rejection }) => rejection >= 0.9 };
const powered: Gate = { wanted: 'rejects 76–84 %', isMet: ({ rejection }) => isWithin(rejection, 0.76, 0.84) };

const mainEffect = /^(?:ols|ppml)\.\w+\.(?:event(?:\+year)?|worker)(?:\.bootstrap)?$/u;

/** What a row must be to pass, if anything is asked of it. */
export function gateOf({ arm, id, events }: Pick<Performance, 'arm' | 'id' | 'events'>): Gate | undefined {
  const isOfFew = events < leastEvents && !mainEffect.test(id);
  if (id.includes('published-controls') || isReadByBootstrap(id)) return undefined;
  switch (arm) {
    case 'planted':
      if (isOfFew) return cautious;
      return id.endsWith('.bootstrap') ? bootstrapped : exact;
    case 'zero effect':
      return isOfFew ? cautiouslySilent : silent;
    case 'dip':
      return id.includes('.donut') ? apart : undefined;
    case 'dip, 16,000 workers':
      return id === 'ppml.projects.event.pretrend' ? flagged : undefined;
    case 'smallest found':
      return powered;
    default:
      return undefined;
  }
}

/** Dollars have heavy tails: in markets this small their intervals are those of the bootstrap. */
function isReadByBootstrap(id: string): boolean {
  return id.startsWith('ppml.earnings.') && !id.endsWith('.bootstrap');
}
