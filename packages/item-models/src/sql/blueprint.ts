import type { Blueprint } from '../blueprint';

export const sqlBlueprint: Blueprint = {
  slug: 'sql',
  version: 1,
  title: 'SQL',
  summary:
    'Reading, writing and repairing the PostgreSQL queries that paid data work consists of: joins that keep the right rows, totals that are not doubled, NULL that does not swallow results, changes that leave the data whole.',
  field: 'software',
  skills: ['sql', 'postgresql'],
  openBook: false,
  objectives: [
    {
      id: 'null-logic',
      title: 'NULL and three-valued logic',
      outcome: 'Predicts which rows a condition keeps and what an expression yields when values are missing.',
      questions: 2,
      levels: { apply: 1, analyse: 1 },
    },
    {
      id: 'joins',
      title: 'Joins',
      outcome: 'Chooses kind and condition of a join so that no row is lost and none is counted twice.',
      questions: 2,
      levels: { apply: { least: 0, most: 1 }, analyse: { least: 1, most: 2 } },
    },
    {
      id: 'aggregation',
      title: 'Grouping and totals',
      outcome: 'Writes totals at the right grain and filters rows and groups at the right place.',
      questions: 2,
      levels: { apply: 2 },
    },
    {
      id: 'subqueries',
      title: 'Subqueries',
      outcome: 'Uses IN, EXISTS and correlated subqueries, and knows when they differ.',
      questions: 2,
      levels: { apply: 1, analyse: 1 },
    },
    {
      id: 'windows',
      title: 'Window functions',
      outcome: 'Computes ranks, running totals and comparisons with neighbouring rows.',
      questions: 2,
      levels: { apply: 1, analyse: 1 },
    },
    {
      id: 'sets-and-order',
      title: 'Set operations, order and limits',
      outcome: 'Combines results and takes the first rows without losing ties or misplacing missing values.',
      questions: 1,
      levels: { apply: 1 },
    },
    {
      id: 'dates-and-text',
      title: 'Dates and text',
      outcome: 'Selects periods without losing their edges and matches text patterns.',
      questions: 1,
      levels: { apply: 1 },
    },
    {
      id: 'changing-data',
      title: 'Changing data safely',
      outcome: 'Foresees what transactions, constraints and upserts leave in the tables, errors included.',
      questions: 2,
      levels: { apply: { least: 1, most: 2 }, analyse: { least: 0, most: 1 } },
    },
    {
      id: 'rewriting',
      title: 'Conditional logic and rewriting',
      outcome: 'Expresses conditions in aggregates and recognises when a rewritten query still means the same.',
      questions: 1,
      levels: { apply: { least: 0, most: 1 }, analyse: { least: 0, most: 1 } },
    },
  ],
  enemies: [
    // The rewriting shows EXISTS, IN and joins side by side, among them the form that the other one asks for.
    ['sql-anti-join', 'sql-equivalent-rewrite'],
  ],
  pilots: 3,
  minutes: 20,
  typicalMinutes: 16,
  awardsBadge: true,
  passMark: 11,
  passMarkReason:
    'The author’s estimates of how a freelancer who can just be trusted with the work would answer (modified Angoff) add up to ten of fifteen; the mark lies one above, since a badge that vouches too easily is worth nothing. A panel of practitioners replaces the estimates once there is one.',
  fewestOptions: 4,
  notionalHours: 40,
  validMonths: 24,
  sources: [
    'PostgreSQL 18 documentation, part II: The SQL Language',
    'ISO/IEC 9075-2:2023 (SQL/Foundation), where PostgreSQL follows it',
    'Taipalus, Siponen & Vartiainen (2018), "Errors and complications in SQL query formulation", ACM TOCE 18(3): the misconceptions behind most wrong options',
  ],
};
