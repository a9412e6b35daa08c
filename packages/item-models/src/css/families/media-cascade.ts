import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, say } from '../page';
import { drawWorld } from '../worlds';

/** Media queries decide whether rules count, not how much. */
export const mediaCascade: ProgramFamily = {
  id: 'css-media-cascade',
  version: 1,
  test: 'css',
  objective: 'responsive',
  level: 'apply',
  title: 'Media queries in the cascade',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'Media Queries Level 4, sections 2 and 4.3 (width); CSS Conditional Rules Level 3, section 3',
  misconceptions: {
    'media-query-adds-weight': 'A rule in a media query beats rules outside of it.',
    'narrowest-query-wins': 'Of the queries that hold the one closest to the window wins.',
    'bound-excluded': 'A bound itself is not part of min-width or max-width.',
    'base-wins': 'The rule without a query wins.',
    'first-match-stands': 'The first query that holds decides.',
  },
  build: (random) => {
    const { list, block } = drawWorld(random);
    const property = random.pick(['padding-left', 'font-size', 'margin-top']);
    const style = random.pick(['min', 'max', 'range']);
    const [small, large] = random.pick([
      [480, 900],
      [600, 960],
      [640, 1024],
      [700, 1200],
    ] as const);
    const at = random.pick(['on-small', 'on-large', 'between', 'over', 'under']);
    const width = { 'on-small': small, 'on-large': large, between: small + 100, over: large + 150, under: small - 80 }[
      at
    ];
    const [base, one, two, three] = random.sample([8, 10, 12, 14, 18, 20, 24, 28, 32], 4);
    const basePlace = random.pick(['first', 'last', 'heavy']);
    const test = (bound: number) =>
      ({ min: `(min-width: ${bound}px)`, max: `(max-width: ${bound}px)`, range: `(width > ${bound}px)` })[style];
    const selector = `.${block}`;
    const rule = (value: number | undefined, bound: number) =>
      `@media ${test(bound)} {\n  ${selector} { ${property}: ${value ?? 0}px; }\n}`;
    const queries = random.chance(0.5) ? [rule(one, small), rule(two, large)] : [rule(two, large), rule(one, small)];
    const plain = `${basePlace === 'heavy' ? `.${list} ${selector}` : selector} { ${property}: ${base ?? 0}px; }`;
    const between = `@media (min-width: ${small}px) and (max-width: ${large}px) {\n  ${selector} { ${property}: ${three ?? 0}px; }\n}`;
    const thirdFirst = random.chance(0.5);
    const all = thirdFirst ? [between, ...queries] : [...queries, between];
    const source = {
      width,
      html: code`
        <div class="${list}">
          <div class="${block}"></div>
        </div>
      `,
      css: (basePlace === 'last' ? [...all, plain] : [plain, ...all]).join('\n'),
    };
    const values = [two, one, three, base].map((each) => say(`${each ?? 0}px`));
    const [v2 = '', v1 = '', v3 = '', v0 = ''] = values;
    const central =
      basePlace === 'first'
        ? { misconception: 'base-wins', program: v0 }
        : { misconception: 'media-query-adds-weight', program: at === 'over' ? v2 : v1 };
    const safe =
      basePlace === 'first' && (style === 'max' ? width > large : width < small)
        ? { misconception: 'narrowest-query-wins', program: style === 'max' ? v2 : v1 }
        : central;
    return {
      parameters: {
        structure: { style, at, basePlace, thirdFirst, order: queries[0]?.includes(String(small)) === true },
        surface: { list, property, width },
      },
      stem: `The window is ${width}px wide. Which ${property} does .${block} get?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.style(selector, property)),
      mutants: [
        safe,
        { misconception: 'narrowest-query-wins', program: v3 },
        { misconception: 'bound-excluded', program: v1 },
        { misconception: 'first-match-stands', program: v2 },
        { misconception: 'base-wins', program: v0 },
      ],
    };
  },
};
