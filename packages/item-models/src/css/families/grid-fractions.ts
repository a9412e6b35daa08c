import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, sayPixels } from '../page';
import { drawWorld } from '../worlds';

/** Fixed, percent and flexible columns side by side. */
export const gridFractions: ProgramFamily = {
  id: 'css-grid-fractions',
  version: 2,
  test: 'css',
  objective: 'grid',
  level: 'apply',
  title: 'Fractions of what is left',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'CSS Grid Layout Level 2, sections 7.2.4 (fr) and 12.7 (Expand flexible tracks)',
  misconceptions: {
    'fraction-of-whole': 'A fraction is a share of the whole width.',
    'columns-ignore-gap': 'Gaps are not taken off before fractions are shared.',
    'fixed-column-counts-as-fraction': 'A fixed column counts as one more fraction.',
    'minimum-is-size': 'minmax() yields its minimum.',
    'fr-yields-to-content': 'A fraction is smaller than what its content needs.',
    'fr-columns-equal': 'Columns in fractions are equally wide.',
  },
  build: (random) => {
    const { list, block } = drawWorld(random);
    const gap = random.pick([10, 20, 30]);
    const form = random.pick(['fixed', 'percent', 'minmax', 'content', 'content-minmax']);
    const hasContent = form.startsWith('content');
    // Content that is wider than half of what is left, and narrower than all of it.
    const total = random.pick(hasContent ? [900, 960, 1000] : [900, 960, 1000, 1200]);
    const fixed = random.pick(hasContent ? [150, 200, 240] : [150, 200, 240, 300]);
    const percent = random.pick([20, 25, 30]);
    const [one, two] = random.pick([
      [1, 2],
      [1, 3],
      [2, 3],
      [2, 1],
      [3, 1],
    ] as const);
    const least = random.pick([400, 500]);
    const wide = random.pick([450, 480, 520]);
    const template = {
      fixed: `${fixed}px ${one}fr ${two}fr`,
      percent: `${percent}% ${one}fr ${two}fr`,
      minmax: `${fixed}px minmax(${least}px, ${one}fr) ${two + 2}fr`,
      content: `${fixed}px 1fr 1fr`,
      'content-minmax': `${fixed}px minmax(0, 1fr) minmax(0, 1fr)`,
    }[form];
    const asked = hasContent ? 3 : random.pick([2, 3]);
    const source = {
      width: 1400,
      html: code`
        <div class="${list}">
          <div class="${block}"></div>
          <div class="${block}">${hasContent ? '<div class="photo"></div>' : ''}</div>
          <div class="${block}"></div>
        </div>
      `,
      css: [
        `.${list} {\n  display: grid;\n  grid-template-columns: ${template};\n  gap: ${gap}px;\n  width: ${total}px;\n}`,
        ...(hasContent ? [`.photo { width: ${wide}px; height: 200px; }`] : []),
      ].join('\n'),
    };
    const start = form === 'percent' ? (total * percent) / 100 : fixed;
    const left = `(${total} - ${start} - 2 * ${gap})`;
    const [first, second] = hasContent ? [1, 1] : form === 'minmax' ? [one, two + 2] : [one, two];
    const own = asked === 2 ? first : second;
    const sum = first + second;
    const shared = sayPixels(`${left} * ${own} / ${sum}`);
    const held = sayPixels(asked === 2 ? `${left} - ${wide}` : `${left} - ${hasContent ? wide : least}`);
    const central = {
      fixed: { misconception: 'fraction-of-whole', program: sayPixels(`${total} * ${own} / ${sum}`) },
      percent: { misconception: 'columns-ignore-gap', program: sayPixels(`(${total} - ${start}) * ${own} / ${sum}`) },
      minmax: { misconception: 'minimum-is-size', program: shared },
      content: { misconception: 'fr-yields-to-content', program: shared },
      'content-minmax': { misconception: 'fr-yields-to-content', program: held },
    }[form];
    return {
      parameters: { structure: { form, asked, fractions: `${first}:${second}` }, surface: { list, total, gap, fixed } },
      stem: `How wide is the ${asked === 2 ? 'second' : 'third'} .${block}?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.box(`.${block}:nth-child(${asked})`, 'width')),
      mutants: [
        central,
        { misconception: 'columns-ignore-gap', program: sayPixels(`(${total} - ${start}) * ${own} / ${sum}`) },
        { misconception: 'fraction-of-whole', program: sayPixels(`${total} * ${own} / ${sum}`) },
        {
          misconception: 'fixed-column-counts-as-fraction',
          program: sayPixels(`(${total} - 2 * ${gap}) * ${own} / ${sum + 1}`),
        },
        { misconception: 'fr-columns-equal', program: sayPixels(`${left} / 2`) },
        ...(form === 'minmax' ? [{ misconception: 'minimum-is-size', program: sayPixels(`${left} - ${least}`) }] : []),
      ],
    };
  },
};
