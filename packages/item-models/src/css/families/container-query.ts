import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, say } from '../page';
import { drawWorld } from '../worlds';

/** A component asks how wide its container is, not how wide the window is. */
export const containerQuery: ProgramFamily = {
  id: 'css-container-query',
  version: 1,
  test: 'css',
  objective: 'responsive',
  level: 'analyse',
  title: 'Container queries',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'CSS Conditional Rules Level 5, section 5 (Container queries); CSS Containment Level 3',
  misconceptions: {
    'container-is-window': 'A container query asks for the width of the window.',
    'outermost-container-asked': 'The outermost container is asked.',
    'element-asks-itself': 'A container answers queries about itself.',
    'padding-belongs-to-width': 'The padding of a container belongs to the width that is asked.',
    'name-does-not-matter': 'The nearest container is asked whatever its name.',
  },
  build: (random) => {
    const { page, block, title, text } = drawWorld(random);
    const form = random.pick(['nearest', 'named', 'itself', 'padding', 'not-a-container']);
    const property = random.pick(['font-size', 'padding-left', 'letter-spacing']);
    const width = random.pick([1200, 1400, 1600]);
    const outer = random.pick([700, 800, 900]);
    const inner = random.pick([320, 360, 400]);
    const padding = random.pick([20, 30, 40]);
    const [one, two, three, base] = random.sample(
      property === 'letter-spacing' ? [1, 2, 3, 4, 5, 6] : [14, 16, 18, 20, 24, 28, 32],
      4,
    );
    const [page1, slot] = [page, `${block}-slot`];
    const type = 'container-type: inline-size;';
    const slotKind = {
      nearest: type,
      padding: type,
      itself: '',
      named: 'container: slot / inline-size;',
      'not-a-container': 'overflow: hidden;',
    }[form];
    const css = {
      outer: `.${page1} { width: ${outer}px; ${form === 'named' ? `container: page / inline-size;` : type} }`,
      slot: [
        `.${slot} {`,
        `  width: ${inner}px;`,
        ...(form === 'padding' ? [`  box-sizing: border-box;`, `  padding: 0 ${padding}px;`] : []),
        ...(form === 'itself' ? [] : [`  ${slotKind}`]),
        '}',
      ].join('\n'),
    };
    const asked = form === 'named' ? random.pick(['page ', '']) : '';
    const small = form === 'padding' ? inner - padding : inner + 60;
    const large = outer + 100;
    const block1 = form === 'itself' ? `.${page1}` : `.${title}`;
    const rules = [
      `.${page1}, .${title} { ${property}: ${base ?? 0}px; }`,
      `@container ${asked}(min-width: ${form === 'padding' ? small : inner - 50}px) {\n  ${block1} { ${property}: ${one ?? 0}px; }\n}`,
      `@container ${asked}(min-width: ${form === 'padding' ? outer - 100 : small}px) {\n  ${block1} { ${property}: ${two ?? 0}px; }\n}`,
      `@container ${asked}(min-width: ${large}px) {\n  ${block1} { ${property}: ${three ?? 0}px; }\n}`,
    ];
    const source = {
      width,
      html: code`
        <div class="${page1}">
          <div class="${slot}">
            <p class="${title}">${text}</p>
          </div>
        </div>
      `,
      css: [css.outer, css.slot, ...rules].join('\n').replaceAll('  }', ' }'),
    };
    const [v1, v2, v3, v0] = [one, two, three, base].map((each) => say(`${each ?? 0}px`)) as [
      string,
      string,
      string,
      string,
    ];
    const byWindow = { misconception: 'container-is-window', program: v3 };
    const central = {
      nearest: { misconception: 'outermost-container-asked', program: v2 },
      named:
        asked === ''
          ? { misconception: 'outermost-container-asked', program: v2 }
          : { misconception: 'name-does-not-matter', program: v1 },
      itself: { misconception: 'element-asks-itself', program: v2 },
      padding: { misconception: 'padding-belongs-to-width', program: v1 },
      'not-a-container': { misconception: 'padding-belongs-to-width', program: v1 },
    }[form];
    return {
      parameters: { structure: { form, asked: asked.trim(), property }, surface: { page, width, outer, inner } },
      stem: `The window is ${width}px wide. Which ${property} does ${form === 'itself' ? block1 : `“${text}”`} get?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.style(block1, property)),
      mutants: [
        central,
        byWindow,
        { misconception: 'outermost-container-asked', program: v2 },
        { misconception: 'name-does-not-matter', program: v1 },
        { misconception: 'element-asks-itself', program: v0 },
      ],
    };
  },
};
