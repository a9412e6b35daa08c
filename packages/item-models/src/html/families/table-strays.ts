import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** Where content goes that stands in a table outside of its cells. */
export const tableStrays: ProgramFamily = {
  id: 'html-table-strays',
  version: 1,
  test: 'html',
  objective: 'parsing',
  level: 'apply',
  title: 'Content between the rows of a table',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'HTML Standard, 13.2.6.1 (foster parenting), 13.2.6.4.9 The “in table” insertion mode',
  misconceptions: {
    'stays-in-place': 'Content between rows stays there.',
    dropped: 'Content that may not stand in a table is dropped.',
    'goes-behind': 'Content that may not stand in a table goes behind it.',
    'no-body-added': 'A table without tbody has none.',
    'into-the-next-cell': 'Content between cells joins the nearest cell.',
  },
  build: (random) => {
    const { items, field, name } = random.pick(sites);
    const [one, two] = random.shuffle(items);
    const note = random.pick(['Prices incl. tax', 'New this week', 'Sold out soon', 'Ask for more']);
    const wrap = random.pick(['p', 'div', 'strong', '']);
    const stray = wrap === '' ? note : `<${wrap}>${note}</${wrap}>`;
    const place = random.pick(['between-rows', 'in-row', 'at-end', 'before-rows']);
    const hasBody = random.chance(0.3);
    const cell = (text: string) => `<td>${text}</td>`;
    const row1 = place === 'in-row' ? [`  <tr>${stray}${cell(one)}</tr>`] : [`  <tr>${cell(one)}</tr>`];
    const rows = [
      ...(place === 'before-rows' ? [`  ${stray}`] : []),
      ...row1,
      ...(place === 'between-rows' ? [`  ${stray}`] : []),
      `  <tr>${cell(two)}</tr>`,
      ...(place === 'at-end' ? [`  ${stray}`] : []),
    ];
    const html = [
      '<table>',
      ...(hasBody ? ['<tbody>'] : []),
      ...rows,
      ...(hasBody ? ['</tbody>'] : []),
      '</table>',
    ].join('\n');
    const program = (change: string, after = 'tree') => code`
      const { treeOf } = require('assay/html');
      const html = ${json(html)};
      const stray = ${json(stray)};
      const tree = treeOf(${change});
      console.log(${after});
    `;
    const asWritten = "html.replaceAll(/<(\\/?)(table|tbody|tr|td)>/g, '<$1x-$2>')";
    const withBody = hasBody ? asWritten : `${asWritten}.replace('<x-table>', '<x-table><x-tbody>')`;
    const bare = "tree.replaceAll('x-', '')";
    return {
      parameters: { structure: { wrap, place, hasBody }, surface: { name, one, two, note, field } },
      stem: 'Each line of the options is an element or a text; a bar stands for each level that it is deeper. Which tree does a browser make of this markup?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program('html'),
      mutants: [
        { misconception: 'stays-in-place', program: program(withBody, bare) },
        { misconception: 'goes-behind', program: program("html.replace(stray, '') + stray") },
        { misconception: 'dropped', program: program("html.replace(stray, '')") },
        {
          misconception: 'no-body-added',
          program: program(
            `(stray + html.replace(stray, '')).replaceAll(/<(\\/?)(table|tr|td)>/g, '<$1x-$2>').replaceAll(/<\\/?tbody>/g, '')`,
            bare,
          ),
        },
        {
          misconception: 'into-the-next-cell',
          program: program("html.replace(stray, '').replace('<td>', `<td>${stray}`)"),
        },
      ],
    };
  },
};
