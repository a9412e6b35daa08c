import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askPage, pageListings, say } from '../page';
import { drawWorld } from '../worlds';

/** Which of four overlapping layers lies on top. */
export const stacking: ProgramFamily = {
  id: 'css-stacking',
  version: 1,
  test: 'css',
  objective: 'positioning',
  level: 'analyse',
  title: 'z-index within stacking contexts',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'CSS 2.2, appendix E (Elaborate description of stacking contexts); CSS Positioned Layout Level 3, section 6',
  misconceptions: {
    'highest-z-index-wins': 'The element with the highest z-index of the page lies on top.',
    'later-element-wins': 'The element that stands last in the page lies on top.',
    'z-index-without-position': 'z-index counts for every element.',
    'parent-level-decides-alone': 'A child lies where its parent would lie without a context.',
    'deepest-wins': 'The most deeply nested element lies on top.',
  },
  build: (random) => {
    const { page } = drawWorld(random);
    const context = random.pick(['z-index', 'opacity', 'transform', 'isolation', 'none']);
    const second = random.pick(['z-index', 'opacity', 'none']);
    const [low, mid] = [random.pick([1, 2]), random.pick([3, 5, 10])];
    const huge = random.pick([100, 999, 9999]);
    const names = random.shuffle(['header', 'dialog', 'tooltip', 'banner']);
    const [a = 'header', b = 'dialog', c = 'tooltip', d = 'banner'] = names;
    const lastIsStatic = random.chance(0.4);
    const dLevel = random.pick([0, low, mid, mid + 1]);
    const mark: Readonly<Record<string, string>> = {
      'z-index': `z-index: ${low};`,
      opacity: 'opacity: 0.95;',
      transform: 'transform: scale(1);',
      isolation: 'isolation: isolate;',
      none: '',
    };
    const other: Readonly<Record<string, string>> = {
      'z-index': `z-index: ${mid};`,
      opacity: 'opacity: 0.9;',
      none: '',
    };
    const swap = random.chance(0.5);
    const first = `<div class="${a}">\n  <div class="${b}"></div>\n</div>`;
    const next = `<div class="${c}"></div>`;
    const last = `<div class="${d}"></div>`;
    const order = swap ? [next, first, last] : [first, next, last];
    const source = {
      html: code`
        <div class="${page}">
          ${order.join('\n')}
        </div>
      `,
      css: code`
        .${a}, .${b}, .${c}, .${d} { width: 200px; height: 200px; }
        .${a}, .${b}, .${c} { position: absolute; top: 0; left: 0; }
        .${a} { ${mark[context] ?? ''} }
        .${b} { z-index: ${huge}; }
        .${c} { ${other[second] ?? ''} }
        .${d} { ${lastIsStatic ? `z-index: ${huge + 1};` : `position: absolute; top: 0; left: 0; z-index: ${dLevel};`} }
      `
        .replaceAll('{  }', '{ }')
        .split('\n')
        .filter((line) => !line.endsWith('{ }'))
        .join('\n'),
    };
    const css = { ...source };
    const [first1, ...rest] = [
      {
        misconception:
          context === 'none' && !lastIsStatic
            ? 'later-element-wins'
            : lastIsStatic && context === 'none'
              ? 'z-index-without-position'
              : 'highest-z-index-wins',
        program: say(context === 'none' ? d : b),
      },
      { misconception: 'parent-level-decides-alone', program: say(a) },
      { misconception: 'deepest-wins', program: say(b) },
      { misconception: 'later-element-wins', program: say(c) },
      { misconception: 'z-index-without-position', program: say(d) },
    ];
    return {
      parameters: {
        structure: {
          context,
          second,
          lastIsStatic,
          swap,
          level: lastIsStatic ? 'none' : dLevel > mid ? 'over' : dLevel >= mid ? 'mid' : dLevel > 0 ? 'low' : 'zero',
        },
        surface: { page, a, b, c, huge },
      },
      stem: 'All four named boxes overlap at the top left corner of the page. Which one lies on top there?',
      listings: pageListings(css),
      asks: 'output',
      key: askPage(css, `page.top('.${a}', '.${b}', '.${c}', '.${d}').slice(1)`),
      mutants: [first1 ?? { misconception: 'deepest-wins', program: say(b) }, ...rest],
    };
  },
};
