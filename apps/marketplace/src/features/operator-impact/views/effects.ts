import { readEffect, readHeld } from '@assay/impact/words/read-effect';
import { readGroups, readMechanism, readPlacebos } from '@assay/impact/words/read-views';
import { movedAmong } from '@assay/impact/words/finding';
import {
  chances,
  experienceGroups,
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
import { rowOf, type Found } from './rows';

/** In which form each outcome is shown: counts and amounts as Poisson changes, values as logs, having any by shares. */
const forms: Readonly<Record<Outcome, string>> = {
  projects: 'ppml.projects.event',
  any: 'ols.any.event',
  log_value: 'ols.log_value.event',
  earnings: 'ppml.earnings.event',
};
export const outcomes: readonly Outcome[] = ['projects', 'any', 'log_value', 'earnings'];

/** Dollars have heavy tails, for which only the bootstrapped interval is long enough. */
export function mainId(outcome: Outcome): string {
  return outcome === 'earnings' ? `${forms.earnings}.bootstrap` : forms[outcome];
}

const outcomeLabel = (of: Outcome): RowLabel => ({ set: 'outcome', of });

export function mainEffects(found: Found): Chart {
  return {
    name: 'main',
    rows: outcomes.flatMap((outcome) => rowOf(found, mainId(outcome), outcomeLabel(outcome), true)),
    said: outcomes.flatMap((outcome) => effectSaid(found, mainId(outcome), outcome)),
  };
}

/** The same outcomes by badges held, compared within all of a worker's windows. */
export function effectsOfBadgesHeld(found: Found): Chart {
  const id = (outcome: Outcome) => `ols.${outcome}.worker`;
  return {
    name: 'badges-held',
    rows: outcomes.flatMap((outcome) => rowOf(found, id(outcome), outcomeLabel(outcome))),
    said: outcomes.flatMap((outcome) => {
      const about = found.of(id(outcome));
      return about ? [{ table: 'held', case: readHeld(about), outcome, about }] : [];
    }),
  };
}

function placebosOf(found: Found, outcome: Outcome): ChartRow[] {
  return placeboNames.flatMap((name) => rowOf(found, `${forms[outcome]}.${name}`, { set: 'placebo', of: name }));
}

const estimatesOf = (rows: readonly ChartRow[]): Estimate[] => rows.flatMap(({ estimate }) => estimate ?? []);

function movedLabels(rows: readonly ChartRow[]): RowLabel[] {
  const moved = new Set(movedAmong(estimatesOf(rows)));
  return rows.flatMap(({ estimate, label }) => (estimate !== null && moved.has(estimate) ? [label] : []));
}

function effectSaid(found: Found, id: string, outcome: Outcome): Said[] {
  const about = found.of(id);
  if (about === undefined) return [];
  const placebos = placebosOf(found, outcome);
  const read = readEffect(about, estimatesOf(placebos));
  return [{ table: 'effect', case: read, outcome, about, moved: movedLabels(placebos) }];
}

/** An effect beside what should be nought, and beside itself without the days around the badge. */
export function placebos(found: Found, name: ChartName, outcome: Outcome): Chart {
  const main = found.of(mainId(outcome));
  const donut = found.of(`${forms[outcome]}.donut`);
  const rows = placebosOf(found, outcome);
  return {
    name,
    outcome,
    rows: [
      ...rowOf(found, mainId(outcome), { set: 'placebo', of: 'main' }),
      ...rowOf(found, `${forms[outcome]}.donut`, { set: 'placebo', of: 'donut' }),
      ...rows,
    ],
    said: main
      ? [{ table: 'placebos', case: readPlacebos(main, donut, estimatesOf(rows)), outcome, moved: movedLabels(rows) }]
      : [],
  };
}

const groupStart = (outcome: Outcome, set: string) => `${forms[outcome]}.${set}-`;

/** An effect by what people had begun before. */
export function byExperience(found: Found, name: ChartName, outcome: Outcome): Chart {
  const start = groupStart(outcome, 'experience');
  return grouped(
    name,
    outcome,
    experienceGroups.flatMap((of) => rowOf(found, `${start}${of}`, { set: 'experience', of })),
  );
}

/** An effect by groups that the data name: all ids of the form with the name of the groups. */
export function byGroup(found: Found, name: ChartName, outcome: Outcome, set: 'field' | 'country'): Chart {
  const start = groupStart(outcome, set);
  const names = found.all.flatMap(({ id }) => (id.startsWith(start) ? [id.slice(start.length)] : []));
  return grouped(
    name,
    outcome,
    lastOther(names).flatMap((of) => rowOf(found, `${start}${of}`, { set, of })),
  );
}

function grouped(name: ChartName, outcome: Outcome, rows: readonly ChartRow[]): Chart {
  return { name, outcome, rows, said: [{ table: 'groups', case: readGroups(estimatesOf(rows)), outcome }] };
}

function lastOther(names: readonly string[]): string[] {
  const rest = (name: string) => Number(name === 'other' || name === 'ZZ');
  return names.toSorted((one, two) => rest(one) - rest(two) || one.localeCompare(two));
}

/** What should stay where badges only tell clients something, and what should move. */
export function mechanism(found: Found): Chart {
  const rowsOf = (names: typeof qualities | typeof chances) =>
    names.flatMap((of) => rowOf(found, `ols.${of}.event`, { set: 'quality', of }));
  const quality = rowsOf(qualities);
  return {
    name: 'mechanism',
    rows: [...quality, ...rowsOf(chances)],
    said: [
      {
        table: 'mechanism',
        case: readMechanism(estimatesOf(quality), found.of('ols.hired_per_bid.event')),
        moved: movedLabels(quality),
      },
    ],
  };
}
