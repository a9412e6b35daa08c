import type { ProgramFamily } from '../../program/variant';
import { using } from '../ask';
import { drawJob } from '../jobs';

/** Which pages lie beside or behind each other on a sheet of a folded section. */
export const saddlePartner: ProgramFamily = {
  id: 'colour-print-saddle-partner',
  version: 4,
  test: 'colour-and-print',
  objective: 'binding',
  level: 'analyse',
  title: 'Pages that share a sheet',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'Imposition of folded and nested sections: pages side by side add up to the first plus the last page',
  misconceptions: {
    'reading-neighbours-share': 'Pages that are read side by side are printed side by side.',
    'half-book-apart': 'Pages printed side by side lie half a book apart.',
    'counted-without-one': 'The page and its partner add up to the number of pages.',
    'section-is-whole-book': 'The whole book is one section.',
    'behind-is-beside': 'The page behind is the one that lies beside.',
  },
  build: (random) => {
    const { client } = drawJob(random);
    const form = random.pick(['stapled', 'section', 'back']);
    const pages = random.pick([8, 12, 16, 20, 24, 32]);
    const [section, sections] = [random.pick([8, 16]), random.pick([4, 6, 8])];
    const nth = random.int(1, sections - 2);
    const [first, last] = form === 'section' ? [nth * section + 1, (nth + 1) * section] : [1, pages];
    const count = last - first + 1;
    // The two pages in the middle are read side by side and printed side by side.
    const inner = Array.from({ length: count - 2 }, (_, at) => first + 1 + at);
    const [page = first + 1] = random.sample(
      inner.filter((each) => Math.abs(first + last - 2 * each) > 1),
      1,
    );
    const beside = first + last - page;
    const behind = (at: number) => (at % 2 === 1 ? at + 1 : at - 1);
    const stem = {
      stapled: `A stapled booklet for ${client} has ${pages} pages, cover included. Which page lies beside page ${page} on the same side of the sheet?`,
      section: `A book for ${client} has ${section * sections} pages, sewn from sections of ${section} pages that lie one after another. Which page lies beside page ${page} on the same side of the sheet?`,
      back: `A stapled booklet for ${client} has ${pages} pages, cover included. Page ${page} shares one side of its sheet with another page. Which page is printed on the back of that other page?`,
    }[form];
    const key =
      form === 'back'
        ? `((p) => (p % 2 === 1 ? p + 1 : p - 1))(imposedBeside(${page}, 1, ${pages}))`
        : `imposedBeside(${page}, ${first}, ${last})`;
    const neighbour = page % 2 === 0 ? page + 1 : page - 1;
    const say = (at: number) => `console.log('Page ${at < 1 ? at + count : at}');`;
    const half = page + count / 2 > last ? page - count / 2 : page + count / 2;
    return {
      parameters: {
        structure: { form, isOdd: page % 2 === 1, count, half: page > (first + last) / 2 },
        surface: { client, page, first },
      },
      stem,
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'imposedBeside', `\`Page \${${key}}\``),
      mutants: [
        { misconception: 'reading-neighbours-share', program: say(neighbour) },
        form === 'section'
          ? { misconception: 'section-is-whole-book', program: say(section * sections + 1 - page) }
          : { misconception: 'counted-without-one', program: say(last - page === page ? page + 2 : last - page) },
        { misconception: 'half-book-apart', program: say(half) },
        { misconception: 'behind-is-beside', program: say(form === 'back' ? beside : behind(page)) },
        { misconception: 'counted-without-one', program: say(first + last - page + 1) },
      ],
    };
  },
};
