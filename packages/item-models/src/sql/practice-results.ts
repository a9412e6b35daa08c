import type { Output } from './output';

/** What key and mutants of each practice question returned when they were run, in this order. */
export const practiceResults: Readonly<Record<string, readonly Output[]>> = {
  'sql-practice-not-greater': [
    { kind: 'rows', columns: ['title'], rows: [['Ash']] },
    { kind: 'rows', columns: ['title'], rows: [['Ferry'], ['Ash']] },
    { kind: 'rows', columns: ['title'], rows: [['Salt'], ['Ferry'], ['Lantern']] },
    { kind: 'rows', columns: ['title'], rows: [['Salt'], ['Lantern']] },
    { kind: 'rows', columns: ['title'], rows: [['Salt'], ['Ferry'], ['Ash'], ['Lantern']] },
  ],
  'sql-practice-tags': [
    { kind: 'rows', columns: ['n'], rows: [['16']] },
    { kind: 'rows', columns: ['n'], rows: [['11']] },
    { kind: 'rows', columns: ['n'], rows: [['4']] },
    { kind: 'rows', columns: ['n'], rows: [['44']] },
  ],
  'sql-practice-mean-of-means': [
    { kind: 'rows', columns: ['n'], rows: [['40.0']] },
    { kind: 'rows', columns: ['n'], rows: [['50.0']] },
    { kind: 'rows', columns: ['n'], rows: [['100.0']] },
    { kind: 'rows', columns: ['n'], rows: [['80.0']] },
    { kind: 'rows', columns: ['n'], rows: [['60.0']] },
  ],
  'sql-practice-last-value': [
    {
      kind: 'rows',
      columns: ['id', 'n'],
      rows: [
        ['1', '40'],
        ['2', '60'],
        ['3', '80'],
        ['4', '20'],
      ],
    },
    {
      kind: 'rows',
      columns: ['id', 'n'],
      rows: [
        ['1', '80'],
        ['2', '80'],
        ['3', '80'],
        ['4', '20'],
      ],
    },
    {
      kind: 'rows',
      columns: ['id', 'n'],
      rows: [
        ['1', '40'],
        ['2', '40'],
        ['3', '40'],
        ['4', '20'],
      ],
    },
    {
      kind: 'rows',
      columns: ['id', 'n'],
      rows: [
        ['1', '80'],
        ['2', '80'],
        ['3', '80'],
        ['4', '80'],
      ],
    },
    {
      kind: 'rows',
      columns: ['id', 'n'],
      rows: [
        ['1', '60'],
        ['2', '80'],
        ['3', null],
        ['4', null],
      ],
    },
  ],
  'sql-practice-swap': [
    {
      kind: 'rows',
      columns: ['morning', 'evening'],
      rows: [
        ['Salt', 'Ash'],
        [null, 'Ferry'],
      ],
    },
    {
      kind: 'rows',
      columns: ['morning', 'evening'],
      rows: [
        ['Salt', 'Salt'],
        [null, null],
      ],
    },
    {
      kind: 'rows',
      columns: ['morning', 'evening'],
      rows: [
        ['Salt', 'Ash'],
        ['Ferry', 'Ferry'],
      ],
    },
    {
      kind: 'rows',
      columns: ['morning', 'evening'],
      rows: [
        ['Salt', 'Ash'],
        ['Ferry', null],
      ],
    },
    {
      kind: 'rows',
      columns: ['morning', 'evening'],
      rows: [
        ['Ash', 'Ash'],
        ['Ferry', 'Ferry'],
      ],
    },
  ],
};
