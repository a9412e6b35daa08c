import type { Hallmarks } from '@assay/domain/badge/hallmark';

export const now = new Date('2026-11-22T12:00:00Z');

export const sqlMarks: Hallmarks = {
  skill: 'SQL',
  level: 'Level 2',
  band: 'proficient',
  assurance: 'A1',
  year: 2026,
  dateLetter: 'a',
};
export const editingMarks: Hallmarks = {
  skill: 'Copy editing',
  level: 'Level 3',
  assurance: 'A3',
  year: 2027,
  dateLetter: 'b',
};
export const plainMarks: Hallmarks = { skill: 'Excel', level: 'Level 1', assurance: 'A0', year: 2032, dateLetter: 'g' };

export const longTitle =
  'Reconcile eleven years of delivery notes, invoices and stock counts from three discontinued systems into one PostgreSQL database, find every parcel that was paid for twice or never, and leave behind queries that our bookkeeper, who has never seen SQL before, can run on the first of each month without asking anybody';

export const names = [
  'Noor van den Heuvel-Okonkwo',
  'ליאת בן־דוד',
  'عبد الرحمن بن عبد العزيز القحطاني',
  '王小明',
  'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh',
];

export const weeks = Array.from({ length: 26 }, (_, week) => new Date(Date.UTC(2026, 4, 25 + 7 * week)));
