import type { PracticeQuestion } from '../practice-question';
import type { ReadyQuestion } from '../presentation';
import type { Output } from './output';
import { practiceResults } from './practice-results';
import { readyQuestion } from './ready';
import { films, screenings, slots, tags } from './practice-tables';
import { sql, type SqlVariant } from './variant';

export type PracticeModel = Omit<PracticeQuestion, 'ready'> & { readonly variant: SqlVariant };

const parameters = { structure: {}, surface: {} };

/** The models from which the practice questions are made; their stored results are proven by a test. */
export const practiceModels: readonly PracticeModel[] = [
  {
    id: 'sql-practice-not-greater',
    objective: 'null-logic',
    rationale:
      'For Ferry the comparison NULL > 3 is unknown, and NOT unknown is still unknown. WHERE keeps only rows whose condition is true.',
    reasons: {
      'not-unknown-is-true': 'NOT does not turn unknown into true.',
      'null-is-high': 'A missing rating is neither above nor below 3.',
      'negation-lost': 'These are the films rated above 3.',
      'everything-kept': 'Salt and Lantern are rated above 3, so NOT makes their condition false.',
    },
    variant: {
      parameters,
      tables: [films],
      stem: 'Which films does this query return?',
      code: sql(`
        select title
        from films
        where not (rating > 3)
      `),
      asks: 'output',
      ordered: false,
      key: ['select title from films where not (rating > 3)'],
      mutants: [
        {
          misconception: 'not-unknown-is-true',
          program: ['select title from films where rating <= 3 or rating is null'],
        },
        { misconception: 'null-is-high', program: ['select title from films where rating > 3 or rating is null'] },
        { misconception: 'negation-lost', program: ['select title from films where rating > 3'] },
        { misconception: 'everything-kept', program: ['select title from films'] },
      ],
    },
  },
  {
    id: 'sql-practice-tags',
    objective: 'joins',
    rationale:
      'The join returns one row per film and tag. Salt has two tags, so its rating enters the sum twice; Ferry has none and drops out.',
    reasons: {
      'once-per-film': 'Joining the tags repeats a film for each of its tags.',
      'every-pair': 'The condition of the join keeps only the pairs that belong together.',
      'rows-counted': 'This is the number of joined rows.',
    },
    variant: {
      parameters,
      tables: [films, tags],
      stem: 'Which number does this query return?',
      code: sql(`
        select sum(rating) as n
        from films
        join tags on tags.film_id = films.id
      `),
      asks: 'output',
      ordered: false,
      key: ['select sum(rating) as n from films join tags on tags.film_id = films.id'],
      mutants: [
        {
          misconception: 'once-per-film',
          program: ['select sum(rating) as n from films where id in (select film_id from tags)'],
        },
        {
          misconception: 'rows-counted',
          program: ['select count(*) as n from films join tags on tags.film_id = films.id'],
        },
        { misconception: 'every-pair', program: ['select sum(rating) as n from films cross join tags'] },
      ],
    },
  },
  {
    id: 'sql-practice-mean-of-means',
    objective: 'aggregation',
    rationale:
      'The inner query yields one mean per hall: 60 and 20. The outer mean weighs each hall once, whatever its number of screenings.',
    reasons: {
      'weighed-by-rows': 'This is the mean of all screenings; the query takes the mean of the halls’ means.',
      'sum-of-means': 'The outer function is AVG, not SUM.',
      'largest-mean': 'The outer function is AVG, not MAX.',
      'mean-of-sums': 'The inner function is AVG, not SUM.',
    },
    variant: {
      parameters,
      tables: [screenings],
      stem: 'Which number does this query return?',
      code: sql(`
        select round(avg(m), 1) as n
        from (
          select hall, avg(seats_sold) as m
          from screenings
          group by hall
        ) per_hall
      `),
      asks: 'output',
      ordered: false,
      key: [
        'select round(avg(m), 1) as n from (select hall, avg(seats_sold) as m from screenings group by hall) per_hall',
      ],
      mutants: [
        { misconception: 'weighed-by-rows', program: ['select round(avg(seats_sold), 1) as n from screenings'] },
        {
          misconception: 'mean-of-sums',
          program: ['select round(avg(m), 1) as n from (select sum(seats_sold) as m from screenings group by hall) x'],
        },
        {
          misconception: 'sum-of-means',
          program: ['select round(sum(m), 1) as n from (select avg(seats_sold) as m from screenings group by hall) x'],
        },
        {
          misconception: 'largest-mean',
          program: ['select round(max(m), 1) as n from (select avg(seats_sold) as m from screenings group by hall) x'],
        },
      ],
    },
  },
  {
    id: 'sql-practice-last-value',
    objective: 'windows',
    rationale:
      'With ORDER BY, the frame ends at the current row unless the query says otherwise. The last value of each frame is therefore the row’s own.',
    reasons: {
      'whole-partition': 'That would need a frame up to UNBOUNDED FOLLOWING.',
      'first-for-last': 'That is what FIRST_VALUE returns.',
      'partition-ignored': 'The window is partitioned by hall and, besides, ends at the current row.',
      'next-row': 'That is what LEAD returns.',
    },
    variant: {
      parameters,
      tables: [screenings],
      stem: 'Which rows does this query return? Their order does not matter.',
      code: sql(`
        select id, last_value(seats_sold) over (
          partition by hall
          order by starts_on
        ) as n
        from screenings
      `),
      asks: 'output',
      ordered: false,
      key: ['select id, last_value(seats_sold) over (partition by hall order by starts_on) as n from screenings'],
      mutants: [
        {
          misconception: 'whole-partition',
          program: [
            'select id, last_value(seats_sold) over (partition by hall order by starts_on rows between unbounded preceding and unbounded following) as n from screenings',
          ],
        },
        {
          misconception: 'first-for-last',
          program: [
            'select id, first_value(seats_sold) over (partition by hall order by starts_on) as n from screenings',
          ],
        },
        {
          misconception: 'partition-ignored',
          program: ['select id, (select seats_sold from screenings where id = 3) as n from screenings'],
        },
        {
          misconception: 'next-row',
          program: ['select id, lead(seats_sold) over (partition by hall order by starts_on) as n from screenings'],
        },
      ],
    },
  },
  {
    id: 'sql-practice-swap',
    objective: 'changing-data',
    rationale:
      'Every expression of an UPDATE sees the row as it was before the statement, so the two columns swap their values. A missing value moves like any other.',
    reasons: {
      'step-by-step': 'The assignments do not run one after another: both read the old row.',
      'null-not-assigned': 'NULL can be assigned; the old value does not stay.',
      'one-assignment': 'Both assignments take effect.',
      'row-skipped': 'There is no condition, so every row is changed, also one with a missing value.',
    },
    variant: {
      parameters,
      tables: [slots],
      stem: 'What does the last query return? The row order does not matter.',
      code: sql(`
        update slots
        set morning = evening,
            evening = morning;
        select morning, evening from slots;
      `),
      asks: 'output',
      ordered: false,
      key: ['update slots set morning = evening, evening = morning', 'select morning, evening from slots'],
      mutants: [
        { misconception: 'step-by-step', program: ['select evening as morning, evening from slots'] },
        {
          misconception: 'null-not-assigned',
          program: ['select coalesce(evening, morning) as morning, morning as evening from slots'],
        },
        {
          misconception: 'row-skipped',
          program: [
            'select case when evening is null then morning else evening end as morning, case when evening is null then evening else morning end as evening from slots',
          ],
        },
        { misconception: 'one-assignment', program: ['select morning, morning as evening from slots'] },
      ],
    },
  },
];

/** The open questions of the SQL test, ready to be shown. */
export function sqlPractice(): PracticeQuestion[] {
  return practiceModels.map(({ variant, ...question }) => ({
    ...question,
    ready: practiceReady(question.id, variant),
  }));
}

function practiceReady(id: string, variant: SqlVariant): ReadyQuestion {
  const [key, ...mutants] = (practiceResults[id] ?? []).map((output: Output) => ({ outputs: [output] as const }));
  const readiness = key ? readyQuestion(variant, key, mutants) : null;
  if (!readiness?.ok) throw new Error(`the stored results of ${id} make no question`);
  return readiness.ready;
}
