import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, sayPixels } from '../page';
import { drawWorld } from '../worlds';

/** How free space of a row is shared. */
export const flexGrow: ProgramFamily = {
  id: 'css-flex-grow',
  version: 2,
  test: 'css',
  objective: 'flexbox',
  level: 'apply',
  title: 'Sharing out free space',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'CSS Flexible Box Layout Level 1, sections 7.1 (flex) and 9.7 (Resolving flexible lengths)',
  misconceptions: {
    'basis-ignored-in-growing': 'The whole width is shared by the growth factors, whatever the starting widths.',
    'gap-forgotten': 'Gaps take nothing from the space.',
    'shared-equally': 'Free space goes to the growing items in equal parts.',
    'grow-is-final-width': 'Items keep their starting width.',
    'fixed-items-grow-too': 'Items without a growth factor take part.',
    'fixed-item-forgotten': 'An item that does not grow takes nothing from the space.',
    'gaps-at-the-ends': 'A gap stands before the first item and after the last one too.',
    'factors-turned-round': 'The larger growth factor gets the smaller part.',
  },
  build: (random) => {
    const { list, block } = drawWorld(random);
    const total = random.pick([600, 720, 800, 900, 1000]);
    const gap = random.pick([0, 10, 20]);
    const shorthand = random.chance(0.5);
    const [growA, growB] = random.pick([
      [1, 2],
      [1, 3],
      [2, 3],
      [3, 1],
      [2, 1],
    ] as const);
    const [a, b, c] = [random.pick([60, 100, 140]), random.pick([80, 120, 160]), random.pick([50, 90, 110])];
    const padding = random.pick([0, 0, 10]);
    const [one, two, three] = [`${block}-a`, `${block}-b`, `${block}-c`];
    const asked = random.pick(['a', 'b'] as const);
    const item = (grow: number, basis: number) => (shorthand ? `flex: ${grow};` : `flex: ${grow} 1 ${basis}px;`);
    const source = {
      width: 1200,
      html: code`
        <div class="${list}">
          <div class="${one}"></div>
          <div class="${two}"></div>
          <div class="${three}"></div>
        </div>
      `,
      css: code`
        .${list} { display: flex;${gap > 0 ? ` gap: ${gap}px;` : ''} width: ${total}px; }
        .${one} { ${item(growA, a)} box-sizing: border-box;${padding > 0 ? ` padding: 0 ${padding}px;` : ''} }
        .${two} { ${item(growB, b)} }
        .${three} { flex: none; width: ${c}px; }
      `,
    };
    const [baseA, baseB] = shorthand ? [2 * padding, 0] : [a, b];
    const [own, grow] = asked === 'a' ? [baseA, growA] : [baseB, growB];
    const sum = growA + growB;
    const bases = baseA + baseB;
    const free = `(${total} - 2 * ${gap} - ${c} - ${bases})`;
    const grown = (space: string) => sayPixels(`${own} + ${space} * ${grow} / ${sum}`);
    return {
      parameters: {
        structure: { shorthand, hasGap: gap > 0, padding: padding > 0, grows: `${growA}:${growB}`, asked },
        surface: { list, total, a, b, c },
      },
      stem: `How wide is .${block}-${asked}?`,
      listings: pageListings(source),
      asks: 'output',
      balance: { cue: 'middle', place: random.int(0, 4) },
      key: askPage(source, ask.box(`.${block}-${asked}`, 'width')),
      mutants: [
        {
          misconception: shorthand ? 'fixed-items-grow-too' : 'basis-ignored-in-growing',
          program: sayPixels(
            shorthand ? `${total} * ${grow} / ${sum + 1}` : `(${total} - 2 * ${gap} - ${c}) * ${grow} / ${sum}`,
          ),
        },
        { misconception: 'shared-equally', program: sayPixels(`${own} + ${free} / 2`) },
        { misconception: 'gap-forgotten', program: grown(`(${total} - ${c} - ${bases})`) },
        { misconception: 'fixed-item-forgotten', program: grown(`(${total} - 2 * ${gap} - ${bases})`) },
        { misconception: 'gaps-at-the-ends', program: grown(`(${total} - 4 * ${gap} - ${c} - ${bases})`) },
        { misconception: 'factors-turned-round', program: sayPixels(`${own} + ${free} * ${sum - grow} / ${sum}`) },
        { misconception: 'grow-is-final-width', program: sayPixels(`${free} * ${grow} / ${sum}`) },
        { misconception: 'fixed-items-grow-too', program: sayPixels(`${own} + ${free} * ${grow} / ${sum + 1}`) },
        { misconception: 'basis-ignored-in-growing', program: sayPixels(`${total} * ${grow} / ${sum}`) },
      ],
    };
  },
};
