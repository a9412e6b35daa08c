import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, sayPixels } from '../page';
import { drawWorld } from '../worlds';

const fences = ['none', 'padding', 'border', 'flow-root', 'overflow', 'flex'] as const;

/** Which vertical margins meet and become one. */
export const marginCollapse: ProgramFamily = {
  id: 'css-margin-collapse',
  version: 1,
  test: 'css',
  objective: 'box-model',
  level: 'analyse',
  title: 'Vertical margins that collapse',
  predictedDifficulty: 0.5,
  status: 'active',
  source:
    'CSS 2.2, section 8.3.1 (Collapsing margins); CSS Flexbox Level 1, section 3 (margins of items do not collapse)',
  misconceptions: {
    'margins-add-up': 'Vertical margins of neighbours add up.',
    'child-margin-stays-inside': 'The margin of a first or last child stays inside of its parent.',
    'everything-collapses': 'Margins collapse whatever lies between them.',
    'smaller-margin-wins': 'Of two margins that meet the smaller one stays.',
    'negative-ignored': 'A negative margin is taken for none.',
  },
  build: (random) => {
    const { page, block, title, part } = drawWorld(random);
    const fence = random.pick(fences);
    const [first, second, third] = [
      random.pick([10, 16, 20, 24]),
      random.pick([30, 36, 40]),
      random.pick([12, 18, 28]),
    ];
    const negative = fence !== 'flex' && random.chance(0.3);
    const [high, low] = [random.pick([40, 50, 60]), random.pick([70, 80, 90])];
    const extra = random.pick([5, 10, 15]);
    const wall = {
      none: '',
      padding: `padding: ${extra}px 0;`,
      border: `border: ${extra}px solid;`,
      'flow-root': 'display: flow-root;',
      overflow: 'overflow: auto;',
      flex: 'display: flex;\nflex-direction: column;',
    }[fence];
    const top = negative ? -first : second;
    const source = {
      html: code`
        <div class="${page}">
          <div class="${block}">
            <div class="${title}"></div>
            <div class="${part}"></div>
          </div>
        </div>
      `,
      css: code`
        .${page} { display: flow-root; }
        .${block} {
          ${wall}
        }
        .${title} { height: ${high}px; margin: ${first}px 0 ${second}px; }
        .${part} { height: ${low}px; margin: ${top}px 0 ${third}px; }
      `.replace(/ \{\n\}/, ' { background: white; }'),
    };
    const asked = random.pick(['block', 'page'] as const);
    const frame = fence === 'padding' || fence === 'border' ? 2 * extra : 0;
    const isFenced = fence !== 'none' || asked === 'page';
    const sum = `${high} + ${low} + ${frame}`;
    const between = negative ? second - first : second;
    const inside = `${sum} + ${first} + ${between} + ${third}`;
    const apart = `${sum} + ${second} + ${top}`;
    const answers = {
      added: `${apart} + ${isFenced ? first + third : 0}`,
      inner: isFenced ? `${sum} + ${between}` : inside,
      other: fence === 'flex' && asked === 'block' ? inside : `${apart} + ${isFenced ? 0 : first + third}`,
    };
    return {
      parameters: { structure: { fence, negative, asked }, surface: { page, first, second, third, high } },
      stem: `How high is .${asked === 'block' ? block : page}, borders included?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.box(`.${asked === 'block' ? block : page}`, 'height')),
      mutants: [
        ...(fence === 'flex'
          ? ([{ misconception: 'everything-collapses', program: sayPixels(inside) }] as const)
          : ([
              {
                misconception: 'margins-add-up',
                program: sayPixels(
                  negative ? `${sum} + ${second} + ${first} + ${isFenced ? first + third : 0}` : answers.added,
                ),
              },
            ] as const)),
        { misconception: 'child-margin-stays-inside', program: sayPixels(answers.inner) },
        { misconception: 'everything-collapses', program: sayPixels(answers.other) },
        {
          misconception: 'smaller-margin-wins',
          program: sayPixels(`${sum} + ${Math.min(first, second)} + ${isFenced ? first + third : 0}`),
        },
        {
          misconception: 'negative-ignored',
          program: sayPixels(negative ? `${sum} + ${second} + ${isFenced ? first + third : 0}` : `${sum}`),
        },
      ],
    };
  },
};
