import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** Which headers belong to a cell. */
export const tableHeaderCells: ProgramFamily = {
  id: 'html-table-header-cells',
  version: 1,
  test: 'html',
  objective: 'structure',
  level: 'analyse',
  title: 'Headers of a data cell',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'HTML Standard, 4.9.12.2 Forming relationships between data cells and header cells',
  misconceptions: {
    'looks-make-headers': 'Cells in the first row and column are headers, whatever their tag.',
    'scope-is-decoration': 'scope changes nothing.',
    'row-headers-are-none': 'Headers stand above a cell only.',
    'headers-adds': 'The attribute headers adds to what stands above and before.',
    'nearest-only': 'Only the nearest header above counts.',
    'span-is-one-column': 'A header that spans columns belongs to the first of them.',
    'every-th-above': 'Every th above or before a cell is its header.',
  },
  build: (random) => {
    const { name, items, things } = random.pick(sites);
    const [r1 = '', r2 = ''] = random.sample([...items], 2);
    const [c1, c2, top] = random.pick([
      ['Small', 'Large', 'Price'],
      ['2025', '2026', 'Sales'],
      ['Mon', 'Tue', 'Times'],
      ['Net', 'Gross', 'Euro'],
    ]);
    const kind = random.pick([
      'plain',
      'td-heads',
      'td-heads-scope',
      'span',
      'headers',
      'no-row-scope',
      'row-td',
      'middle',
    ]);
    const n = () => String(random.int(10, 99));
    const rowHead = (text: string) =>
      kind === 'row-td'
        ? `<td>${text}</td>`
        : kind === 'no-row-scope'
          ? `<th>${text}</th>`
          : `<th scope="row">${text}</th>`;
    const attribute = kind === 'headers' ? ' headers="h2"' : '';
    const target = random.pick(['second', 'first']);
    const cells = (marked: boolean) =>
      target === 'second'
        ? `<td>${n()}</td><td${marked ? ` id="cell"${attribute}` : ''}>${n()}</td>`
        : `<td${marked ? ` id="cell"${attribute}` : ''}>${n()}</td><td>${n()}</td>`;
    const head = {
      plain: `<tr><td></td><th>${c1}</th><th>${c2}</th></tr>`,
      'td-heads': `<tr><td>${things}</td><td>${c1}</td><td>${c2}</td></tr>`,
      'td-heads-scope': `<tr><td></td><th scope="col">${c1}</th><th scope="col">${c2}</th></tr>`,
      span: `<tr><th>${things}</th><th colspan="2">${top}</th></tr>\n  <tr><th></th><th>${c1}</th><th>${c2}</th></tr>`,
      headers: `<tr><th></th><th id="h1">${c1}</th><th id="h2">${c2}</th></tr>`,
      'no-row-scope': `<tr><th>${things}</th><th>${c1}</th><th>${c2}</th></tr>`,
      'row-td': `<tr><th>${things}</th><th>${c1}</th><th>${c2}</th></tr>`,
      middle: `<tr><th>${things}</th><th>${c1}</th><th>${c2}</th></tr>`,
    }[kind];
    const middle = kind === 'middle' ? [`  <tr><th></th><th>${top}</th><th>${top} 2</th></tr>`] : [];
    const html = [
      '<table>',
      `  ${head}`,
      `  <tr>${rowHead(r1)}${cells(false)}</tr>`,
      ...middle,
      `  <tr>${rowHead(r2)}${cells(true)}</tr>`,
      '</table>',
    ].join('\n');
    const program = (change = '', pick = 'found') => code`
      const { openPage } = require('assay/html');
      const { headersOf } = require('assay/table-headers');
      const change = (html) => ${change === '' ? 'html' : change};
      const page = openPage(change(${json(html)}));
      const found = headersOf(page.querySelector('table'), page.querySelector('#cell')).map((each) => each.textContent);
      console.log(${pick}.join(', ') || 'no header');
    `;
    const asTh = "html.replaceAll(/<td>([A-Za-z][^<]*|20\\d\\d)<\\/td>/g, '<th>$1</th>')";
    const column = target === 'first' ? c1 : c2;
    const say = (...words: readonly string[]) => program('', json(words));
    const sets = {
      'every-th-above': say(column, target === 'first' ? top : `${top} 2`, r2),
      'looks-make-headers': program(asTh),
      'scope-is-decoration': program('html.replaceAll(/ scope="\\w+"/g, \'\')'),
      'row-headers-are-none': program('', `found.filter((text) => ![${json(r1)}, ${json(r2)}].includes(text))`),
      'headers-adds': program('html.replaceAll(/ headers="\\w+"/g, \'\')'),
      'nearest-only': program(
        '',
        `found.filter((text) => ![${json(top)}, ${json(kind === 'middle' ? (target === 'first' ? c1 : c2) : top)}].includes(text))`,
      ),
      'span-is-one-column': program("html.replace(' colspan=\"2\"', '')"),
    };
    const order = {
      plain: ['scope-is-decoration', 'row-headers-are-none'],
      'td-heads': ['looks-make-headers', 'row-headers-are-none'],
      'td-heads-scope': ['row-headers-are-none', 'scope-is-decoration'],
      span: ['nearest-only', 'span-is-one-column'],
      headers: ['headers-adds', 'row-headers-are-none'],
      'no-row-scope': ['row-headers-are-none', 'looks-make-headers'],
      'row-td': ['looks-make-headers', 'row-headers-are-none'],
      middle: ['every-th-above', 'row-headers-are-none'],
    } as const;
    const [one, two] = order[kind];
    const spare = [
      {
        misconception: 'every-th-above',
        program: say(...(kind === 'span' ? [top, column, r2] : [column, r2])),
      },
      { misconception: 'row-headers-are-none', program: say(column) },
      { misconception: 'scope-is-decoration', program: say(r2) },
      { misconception: 'every-th-above', program: say(c1, c2, r2) },
      { misconception: 'looks-make-headers', program: say(r1, column) },
    ];
    return {
      parameters: { structure: { kind, target }, surface: { name, r1, r2, c1, html } },
      stem: 'Which header cells belong to the cell with id="cell", in the order of the table?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [{ misconception: one, program: sets[one] }, { misconception: two, program: sets[two] }, ...spare],
    };
  },
};
