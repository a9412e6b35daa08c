import { readGroups } from '@assay/impact/words/read-views';
import { experienceGroups, type Chart, type ChartName, type ChartRow, type Outcome } from './chart';
import { forms } from './effects';
import { rowOf, type Found } from './rows';

const groupStart = (outcome: Outcome, set: string) => `${forms[outcome]}.${set}-`;

/** Groups of workers; by experience, or by field of the test, one worker may stand in several. */
const groupsOfWorkers: readonly string[] = ['region', 'country'];

/** An effect by what people had begun before. */
export function byExperience(found: Found, name: ChartName, outcome: Outcome): Chart {
  const start = groupStart(outcome, 'experience');
  const rows = experienceGroups.flatMap((of) => rowOf(found, `${start}${of}`, { set: 'experience', of }));
  return grouped({ name, outcome, rows }, false);
}

/** An effect by groups that the data name: all ids of the form with the name of the groups. */
export function byGroup(found: Found, name: ChartName, outcome: Outcome, set: 'field' | 'region' | 'country'): Chart {
  const start = groupStart(outcome, set);
  const names = found.all.flatMap(({ id }) => (id.startsWith(start) ? [id.slice(start.length)] : []));
  const rows = restLast(names).flatMap((of) => rowOf(found, `${start}${of}`, { set, of }));
  return grouped({ name, outcome, rows }, groupsOfWorkers.includes(set));
}

type Grouped = { readonly name: ChartName; readonly outcome: Outcome; readonly rows: readonly ChartRow[] };

function grouped({ name, outcome, rows }: Grouped, areDisjoint: boolean): Chart {
  const groups = rows.flatMap((row) => (row.estimate === null ? [] : [{ ...row.estimate, row }]));
  const { case: read, extremes } = readGroups(groups, areDisjoint);
  return {
    name,
    outcome,
    rows,
    said: [
      {
        table: 'groups',
        case: read,
        outcome,
        ...(extremes && {
          extremes: { ...extremes, highest: extremes.highest.row, lowest: extremes.lowest.row },
        }),
      },
    ],
  };
}

function restLast(names: readonly string[]): string[] {
  const rest = (name: string) => Number(['other', 'unknown', 'ZZ'].includes(name));
  return names.toSorted((one, two) => rest(one) - rest(two) || one.localeCompare(two));
}
