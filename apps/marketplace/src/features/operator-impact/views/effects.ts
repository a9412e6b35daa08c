import { readEffect, readHeld } from '@assay/impact/words/read-effect';
import { readMechanism, readObserved, readPlacebos, readRedrawn } from '@assay/impact/words/read-views';
import { countDiffering, isShown, movedAmong } from '@assay/impact/words/finding';
import {
  chances,
  placeboNames,
  qualities,
  type Chart,
  type ChartName,
  type ChartRow,
  type Estimate,
  type Outcome,
  type RowLabel,
  type Said,
} from './chart';
import { bootstrappedId, estimatesOf, rowOf, type Found } from './rows';

/** In which form each outcome is shown: counts and amounts as Poisson changes, values as logs, having any by shares. */
export const forms: Readonly<Record<Outcome, string>> = {
  projects: 'ppml.projects.event',
  any: 'ols.any.event',
  log_value: 'ols.log_value.event',
  earnings: 'ppml.earnings.event',
};
export const outcomes: readonly Outcome[] = ['projects', 'any', 'log_value', 'earnings'];

/**
 * Dollars have heavy tails, for which only the bootstrapped interval is long enough; of values few workers tell, for which
 * only the errors with reduced bias are.
 */
function mainId(found: Found, outcome: Outcome): string {
  if (outcome === 'earnings') return `${forms.earnings}.bootstrap`;
  return outcome === 'log_value' ? ofFewWorkers(found, forms.log_value) : forms[outcome];
}

/** The estimate with errors for few workers, which results of older releases lack. */
function ofFewWorkers(found: Found, id: string): string {
  return found.of(`${id}.cr2`) === undefined ? id : `${id}.cr2`;
}

const outcomeLabel = (of: Outcome): RowLabel => ({ set: 'outcome', of });

export function mainEffects(found: Found): Chart {
  return {
    name: 'main',
    rows: outcomes.flatMap((outcome) => rowOf(found, mainId(found, outcome), outcomeLabel(outcome), true)),
    said: [
      ...outcomes.flatMap((outcome) => effectSaid(found, mainId(found, outcome), outcome)),
      ...observedSaid(found).filter((each) => each.case === 'same'),
    ],
  };
}

/** The same outcomes by badges held, compared within all of a worker's windows. */
export function effectsOfBadgesHeld(found: Found): Chart {
  const id = (outcome: Outcome) => {
    const plain = `ols.${outcome}.worker`;
    return outcome === 'earnings' ? bootstrappedId(found, plain) : ofFewWorkers(found, plain);
  };
  return {
    name: 'badges-held',
    rows: outcomes.flatMap((outcome) => rowOf(found, id(outcome), outcomeLabel(outcome))),
    said: outcomes.flatMap((outcome) => {
      const about = found.of(id(outcome));
      return about ? [{ table: 'held', case: readHeld(about), outcome, about }] : [];
    }),
  };
}

/**
 * Every main effect beside the same on those badges alone whose windows were wholly observed; empty where those are all
 * badges, so that there is nothing to hold beside it.
 */
export function effectsOfObserved(found: Found): Chart {
  const said = observedSaid(found);
  const rows = said.some((each) => each.case === 'fewer')
    ? outcomes.flatMap((outcome) => observedRows(found, outcome))
    : [];
  return { name: 'observed', rows, said };
}

function observedRows(found: Found, outcome: Outcome): ChartRow[] {
  const observed = rowOf(found, variantId(found, outcome, 'observed'), { set: 'events', of: 'observed', outcome });
  return [...rowOf(found, mainId(found, outcome), { set: 'events', of: 'all', outcome }), ...observed];
}

/** By least squares, which leave no event out, so that their events are all badges. */
function observedSaid(found: Found): Said[] {
  const [all, observed] = [found.of('ols.projects.event'), found.of('ols.projects.event.observed')];
  if (!all || !observed) return [];
  return [{ table: 'observed', case: readObserved(all, observed), about: all, observed: observed.events }];
}

/** An estimate like the main one on other events or windows; with the bootstrapped interval where there is one. */
function variantId(found: Found, outcome: Outcome, variant: string): string {
  return bootstrappedId(found, `${forms[outcome]}.${variant}`);
}

function placebosOf(found: Found, outcome: Outcome): ChartRow[] {
  return placeboNames.flatMap((name) => rowOf(found, variantId(found, outcome, name), { set: 'placebo', of: name }));
}

function movedLabels(rows: readonly ChartRow[]): RowLabel[] {
  const moved = new Set(movedAmong(estimatesOf(rows)));
  return rows.flatMap(({ estimate, label }) => (estimate !== null && moved.has(estimate) ? [label] : []));
}

function effectSaid(found: Found, id: string, outcome: Outcome): Said[] {
  const about = found.of(id);
  if (about === undefined) return [];
  const placebos = placebosOf(found, outcome);
  const read = readEffect(about, estimatesOf(placebos));
  const count = countDiffering(estimatesOf(placebos));
  return [{ table: 'effect', case: read, outcome, about, moved: movedLabels(placebos), placebos: count }];
}

/** An effect beside what should be nought, and beside itself without the days around the badge. */
export function placebos(found: Found, name: ChartName, outcome: Outcome): Chart {
  const main = found.of(mainId(found, outcome));
  const donutId = variantId(found, outcome, 'donut');
  const donut = found.of(donutId);
  const rows = placebosOf(found, outcome);
  return {
    name,
    outcome,
    rows: [
      ...rowOf(found, mainId(found, outcome), { set: 'placebo', of: 'main' }),
      ...rowOf(found, donutId, { set: 'placebo', of: 'donut' }),
      ...rows,
      ...rowOf(found, redrawnId(outcome), { set: 'placebo', of: 'redrawn' }),
    ],
    said: main
      ? [
          {
            table: 'placebos',
            case: readPlacebos(main, donut, estimatesOf(rows)),
            outcome,
            moved: movedLabels(rows),
            placebos: countDiffering(estimatesOf(rows)),
          },
          ...redrawnSaid(found, outcome),
        ]
      : [],
  };
}

/** What other dates from the same people's time give; of values there is none, and in results of older releases neither. */
function redrawnId(outcome: Outcome): string {
  return `${forms[outcome]}.redrawn`;
}

function redrawnSaid(found: Found, outcome: Outcome): Said[] {
  const about = found.of(redrawnId(outcome));
  return about ? [{ table: 'redrawn', case: readRedrawn(about), outcome, about }] : [];
}

/** None where nobody kept bids, and where nobody sent any. */
function bidsOf(found: Found): Estimate | undefined {
  const hires = found.of('ols.hired_per_bid.event');
  return hires !== undefined && hires.n > 0 ? hires : undefined;
}

/** What should stay where badges only tell clients something, and what should move. */
export function mechanism(found: Found): Chart {
  const rowsOf = (names: typeof qualities | typeof chances) =>
    names.flatMap((of) => rowOf(found, `ols.${of}.event`, { set: 'quality', of }));
  const [quality, bids] = [rowsOf(qualities), rowsOf(chances)];
  const hires = bidsOf(found);
  const read = readMechanism(estimatesOf(quality), hires);
  const denied = [...quality, ...(read === 'still.none' ? bids.filter(({ estimate }) => estimate === hires) : [])];
  return {
    name: 'mechanism',
    rows: [...quality, ...bids],
    said: [
      {
        table: 'mechanism',
        case: read,
        moved: movedLabels(quality),
        limits: denied.filter(({ estimate }) => estimate !== null && isShown(estimate)),
      },
    ],
  };
}
