import type { ProgramFamily } from '../../program/variant';
import { count, sayCount, using } from '../ask';
import { drawJob } from '../jobs';

/** How many blank pages or sheets a number of pages leads to. */
export const pageMultiple: ProgramFamily = {
  id: 'colour-print-page-multiple',
  version: 2,
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
    'last-sheet-is-enough': 'Blank pages fill the last sheet only, whatever the section.',
    'section-counts-sheets': 'A section is named after its sheets, each with four pages.',
  },
  build: (random) => {
    const { client } = drawJob(random);
    const form = random.pick(['blanks', 'sheets', 'cover', 'sections'] as const);
    const section = form === 'sheets' ? 4 : random.pick(form === 'sections' ? [4, 8, 16, 32] : [8, 16, 32]);
    const whole = random.pick([2, 4, 5, 6, 8, 9]);
    // Odd: every wrong way of filling up leaves some page blank.
    const over = 2 * random.int(0, section / 2 - 1) + 1;
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
    const toFill = (text: number, unit: number) => String((unit - (text % unit)) % unit);
    const filling = [
      ['remainder-is-blank', `${inside} % ${section}`],
      ['section-counts-sheets', toFill(inside, 4 * section)],
      ['last-sheet-is-enough', toFill(inside, 4)],
    ] as const;
    const wrong = {
      blanks: [...filling, ['cover-counts-in-text', toFill(pages + 4, section)] as const],
      sheets: [
        ['two-pages-per-sheet', `Math.ceil(${pages} / 2)`],
        ['rounded-down', `Math.floor(${pages} / 4)`],
        ['sheets-are-pages', `${pages + section - over}`],
        ['remainder-is-blank', `Math.ceil(${pages} / 8)`],
      ] as const,
      cover: [['cover-counts-in-text', toFill(pages, section)] as const, ...filling],
      sections: [
        ['rounded-down', `Math.floor(${pages} / ${section}) * ${copies}`],
        ['two-pages-per-sheet', `Math.ceil(${pages} / ${section} / 2) * ${copies}`],
        ['remainder-is-blank', `Math.round(${pages} / ${section} * ${copies})`],
        ['sheets-are-pages', `Math.ceil(${pages} / ${section}) * 2 * ${copies}`],
      ] as const,
    }[form];
    const unit = { blanks: 'page', cover: 'page', sheets: 'sheet', sections: 'section' }[form];
    const [first, ...others] = wrong.map(([misconception, formula]) => ({
      misconception,
      program: sayCount(formula, unit),
    }));
    return {
      parameters: { structure: { form, section }, surface: { client, pages, copies } },
      stem,
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'blankPages', count(key, unit)),
      mutants: [first ?? { misconception: 'rounded-down', program: sayCount(String(whole), unit) }, ...others],
    };
  },
};
