import type { PracticeModel } from '../program/practice';
import { amount, sayAmount, sayText, using } from './ask';

const parameters = { structure: {}, surface: {} };

/** The open questions of the test of colour and print. */
export const colourAndPrintPractice: readonly PracticeModel[] = [
  {
    id: 'colour-print-practice-bleed',
    objective: 'formats',
    rationale: 'Bleed is added on every side, so 2 × 3 mm to the width and to the height.',
    reasons: {
      'one-side-only': 'Bleed on one side only leaves white edges on the other.',
      'no-bleed': 'This is the size after trimming.',
      'inside-trim': 'Bleed lies outside of the trimmed size.',
    },
    variant: {
      parameters,
      stem: 'A postcard is trimmed to 148 × 105 mm, and 3 mm of bleed are asked for. Which size must the artwork have?',
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'withBleed', "withBleed([148, 105], 3).join(' × ') + ' mm'"),
      mutants: [
        { misconception: 'one-side-only', program: sayText('151 × 108 mm') },
        { misconception: 'no-bleed', program: sayText('148 × 105 mm') },
        { misconception: 'inside-trim', program: sayText('142 × 99 mm') },
      ],
    },
  },
  {
    id: 'colour-print-practice-ink',
    objective: 'ink',
    rationale: 'The inks of one spot add up: 80 + 70 + 60 + 90 is 300 %.',
    reasons: {
      'without-black': 'Black is ink as well and counts.',
      'mean-of-inks': 'The limit is one for the sum, not for the mean.',
      'strongest-only': 'The strongest ink alone says little about how wet the sheet gets.',
    },
    variant: {
      parameters,
      stem: 'A dark area has C 80, M 70, Y 60, K 90. How much ink is that in total?',
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'totalInk', amount('totalInk([80, 70, 60, 90])', ' %')),
      mutants: [
        { misconception: 'without-black', program: sayAmount('80 + 70 + 60', ' %') },
        { misconception: 'mean-of-inks', program: sayAmount('(80 + 70 + 60 + 90) / 4', ' %') },
        { misconception: 'strongest-only', program: sayAmount('Math.max(80, 70, 60, 90)', ' %') },
      ],
    },
  },
  {
    id: 'colour-print-practice-resolution',
    objective: 'resolution',
    rationale: 'At half its size the same pixels stand in half the length: 150 ppi become 300.',
    reasons: {
      'stays-the-same': 'The number of pixels stays; the number for each inch does not.',
      'halves-too': 'Reducing packs pixels closer together.',
      'by-area': 'Resolution is counted along a line, not over an area.',
    },
    variant: {
      parameters,
      stem: 'A photo of 150 ppi stands at 50 % in a layout. Which effective resolution does it have?',
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'effectivePpi', amount('effectivePpi(150, 12.7)', ' ppi')),
      mutants: [
        { misconception: 'halves-too', program: sayAmount('150 * 0.5', ' ppi') },
        { misconception: 'stays-the-same', program: sayAmount('150', ' ppi') },
        { misconception: 'by-area', program: sayAmount('150 / 0.5 ** 2', ' ppi') },
      ],
    },
  },
  {
    id: 'colour-print-practice-contrast',
    objective: 'contrast',
    rationale:
      'Regular text of 24px and more is large and needs 3:1; smaller regular text needs 4.5:1, bold or not below 18.66px.',
    reasons: {
      'bold-from-fourteen-pixels': 'Bold text counts as large from 14 points, which are about 18.7 pixels.',
      'all-small': 'The title of 28px is large text, for which 3:1 is enough.',
      'all-large': 'Text of 16px needs 4.5:1.',
    },
    variant: {
      parameters,
      stem: 'A: title, 28px regular, 3.4:1. B: label, 15px bold, 3.9:1. C: text, 16px regular, 4.2:1. Which of them meet WCAG 2.2 at level AA?',
      listings: [],
      asks: 'prose',
      key: using(
        'assay/colour',
        'passesContrast',
        "[[28, false, 3.4], [15, true, 3.9], [16, false, 4.2]].flatMap(([px, isBold, ratio], at) => (passesContrast({ use: 'text', px, isBold, ratio }, 'AA') ? ['ABC'[at]] : [])).join(' and ')",
      ),
      mutants: [
        { misconception: 'bold-from-fourteen-pixels', program: sayText('A and B') },
        { misconception: 'all-small', program: sayText('None') },
        { misconception: 'all-large', program: sayText('A and B and C') },
      ],
    },
  },
];
