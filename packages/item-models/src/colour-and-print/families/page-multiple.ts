import type { ProgramFamily } from '../../program/variant';
import { amount, sayAmount, using } from '../ask';
import { drawJob } from '../jobs';

/** How many blank pages or sheets a number of pages leads to. */
export const pageMultiple: ProgramFamily = {
  id: 'colour-print-page-multiple',
  version: 1,
  test: 'colour-and-print',
  objective: 'binding',
  level: 'apply',
  title: 'Filling sections and sheets',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'Binding in folded sections: four pages for each sheet folded once; sections of 8, 16 or 32 pages',
  misconceptions: {
    'two-pages-per-sheet': 'A folded sheet carries two pages.',
    'rounded-down': 'The pages are cut down to full sections.',
    'remainder-is-blank': 'The remainder is the number of blank pages.',
    'cover-counts-in-text': 'A separate cover fills pages of the sections.',
    'sheets-are-pages': 'A sheet carries one page on each side.',
  },
  build: (random) => {
    const { client } = drawJob(random);
    const form = random.pick(['blanks', 'sheets', 'cover', 'sections']);
    const section = form === 'sheets' ? 4 : random.pick([4, 8, 16, 32]);
    const whole = random.int(2, 9);
    const over = random.int(1, section - 1);
    const pages = whole * section + over;
    const copies = random.pick([200, 500, 1000]);
    const stem = {
      blanks: `The text of a booklet for ${client} fills ${pages} pages. It is bound in sections of ${section} pages. How many pages stay blank?`,
      sheets: `A stapled programme for ${client} has ${pages} pages of text, filled up with blank ones. Each sheet is folded once. How many sheets does one copy take?`,
      cover: `A catalogue for ${client} has ${pages} pages, four of them the separate cover. The rest is bound in sections of ${section} pages. How many blank pages are added?`,
      sections: `A book for ${client} has ${pages} pages in sections of ${section}. How many sections do ${copies} copies take?`,
    }[form];
    const inside = form === 'cover' ? pages - 4 : pages;
    const key = {
      blanks: `blankPages(${pages}, ${section})`,
      sheets: `(${pages} + blankPages(${pages}, 4)) / 4`,
      cover: `blankPages(${inside}, ${section})`,
      sections: `(${pages} + blankPages(${pages}, ${section})) / ${section} * ${copies}`,
    }[form];
    const wrong = {
      blanks: [
        ['remainder-is-blank', `${pages} % ${section}`],
        ['rounded-down', '0'],
        ['cover-counts-in-text', `(${section} - (${pages} + 4) % ${section}) % ${section}`],
        ['two-pages-per-sheet', `${section / 2}`],
        ['sheets-are-pages', `${pages} % 2`],
        ['two-pages-per-sheet', `${section}`],
      ],
      sheets: [
        ['two-pages-per-sheet', `Math.ceil(${pages} / 2)`],
        ['rounded-down', `Math.floor(${pages} / 4)`],
        ['sheets-are-pages', `${pages + section - over}`],
        ['remainder-is-blank', `Math.ceil(${pages} / 8)`],
      ],
      cover: [
        ['cover-counts-in-text', `(${section} - ${pages} % ${section}) % ${section}`],
        ['remainder-is-blank', `${inside} % ${section}`],
        ['two-pages-per-sheet', `(${section} - (${pages} - 2) % ${section}) % ${section}`],
        ['remainder-is-blank', `(${pages}) % ${section}`],
        ['rounded-down', `${section}`],
        ['cover-counts-in-text', `(${section} - (${pages} + 4) % ${section}) % ${section}`],
      ],
      sections: [
        ['rounded-down', `Math.floor(${pages} / ${section}) * ${copies}`],
        ['two-pages-per-sheet', `Math.ceil(${pages} / ${section} / 2) * ${copies}`],
        ['remainder-is-blank', `Math.round(${pages} / ${section} * ${copies})`],
        ['sheets-are-pages', `Math.ceil(${pages} / ${section}) * 2 * ${copies}`],
      ],
    }[form];
    const unit = form === 'sheets' ? ' sheets' : form === 'sections' ? ' sections' : ' pages';
    const [first, ...others] = wrong.map(([misconception = '', formula = '']) => ({
      misconception,
      program: sayAmount(formula, unit),
    }));
    return {
      parameters: { structure: { form, section }, surface: { client, pages, copies } },
      stem,
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'blankPages', amount(key, unit)),
      mutants: [first ?? { misconception: 'rounded-down', program: sayAmount('0', unit) }, ...others],
    };
  },
};
