import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, sayPixels } from '../page';
import { drawWorld } from '../worlds';

/** clamp(), min() and max() at a given width of the window. */
export const clamp: ProgramFamily = {
  id: 'css-clamp',
  version: 1,
  test: 'css',
  objective: 'units',
  level: 'apply',
  title: 'Fluid sizes with clamp(), min() and max()',
  predictedDifficulty: 0.75,
  status: 'active',
  source: 'CSS Values and Units Level 4, sections 10.3 (min(), max(), clamp()) and 6.1.2 (viewport percentages)',
  misconceptions: {
    'min-sets-a-minimum': 'min() sets a lower and max() an upper bound.',
    'clamp-takes-middle-argument': 'clamp() yields its second argument.',
    'clamp-lower-bound': 'clamp() yields its lower bound until the upper one is met.',
    'clamp-upper-bound': 'clamp() yields its upper bound as soon as there is room.',
    'vw-of-thousand': 'One vw is ten pixels, whatever the window.',
  },
  build: (random) => {
    const { block, title, text } = drawWorld(random);
    const width = random.pick([400, 600, 800, 1200, 1600]);
    const shape = random.pick(['clamp', 'clamp-sum', 'min', 'max']);
    const [low, high] = [random.pick([16, 20, 24]), random.pick([40, 48, 56, 64])];
    const speed = random.pick([2, 3, 4, 5]);
    const base = random.pick([4, 8, 12]);
    const inRem = random.chance(0.5);
    const written = (pixels: number) => (inRem ? `${pixels / 16}rem` : `${pixels}px`);
    const fluid = shape === 'clamp-sum' ? `${written(base)} + ${speed}vw` : `${speed}vw`;
    const middle = `(${shape === 'clamp-sum' ? base : 0} + ${speed} * ${width} / 100)`;
    const value = {
      clamp: `clamp(${written(low)}, ${fluid}, ${written(high)})`,
      'clamp-sum': `clamp(${written(low)}, ${fluid}, ${written(high)})`,
      min: `min(${fluid}, ${written(high)})`,
      max: `max(${fluid}, ${written(low)})`,
    }[shape];
    const source = {
      width,
      html: code`
        <div class="${block}">
          <p class="${title}">${text}</p>
        </div>
      `,
      css: `.${title} { font-size: ${value}; }`,
    };
    const bound = shape === 'max' ? low : high;
    const isFunction = shape === 'min' || shape === 'max';
    const opposite = sayPixels(shape === 'min' ? `Math.max(${middle}, ${bound})` : `Math.min(${middle}, ${bound})`);
    const ideal = (shape === 'clamp-sum' ? base : 0) + (speed * width) / 100;
    const isBetween = low <= ideal && ideal <= high;
    const central = isFunction
      ? { misconception: 'min-sets-a-minimum', program: opposite }
      : isBetween
        ? { misconception: 'clamp-upper-bound', program: sayPixels(String(high)) }
        : { misconception: 'clamp-takes-middle-argument', program: sayPixels(middle) };
    return {
      parameters: { structure: { shape, inRem, width }, surface: { block, low, high, speed, base } },
      stem: `The window is ${width}px wide, and the root has a font size of 16px. In which size is “${text}” shown?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.style(`.${title}`, 'font-size')),
      mutants: [
        central,
        { misconception: 'clamp-takes-middle-argument', program: sayPixels(middle) },
        { misconception: 'clamp-upper-bound', program: sayPixels(String(high)) },
        { misconception: 'clamp-lower-bound', program: sayPixels(String(low)) },
        { misconception: 'vw-of-thousand', program: sayPixels(`${shape === 'clamp-sum' ? base : 0} + ${speed} * 10`) },
        { misconception: 'min-sets-a-minimum', program: sayPixels(`${low} + ${middle}`) },
      ],
    };
  },
};
