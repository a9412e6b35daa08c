import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** Which file an image loads on a given screen. */
export const responsiveImages: ProgramFamily = {
  id: 'html-responsive-images',
  version: 1,
  test: 'html',
  objective: 'images',
  level: 'analyse',
  title: 'srcset and sizes',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'HTML Standard, 4.8.4.3.10 Normalizing the source densities; 4.8.4.2.2 Sizes attributes',
  misconceptions: {
    'sizes-ignored': 'The width of the window is compared with the files, whatever sizes says.',
    'density-ignored': 'The density of the screen plays no part.',
    'last-condition-wins': 'The last condition that holds gives the size.',
    'next-smaller': 'The largest file that is not larger than needed is taken.',
    'largest-in-any-case': 'A sharp screen gets the largest file.',
    'src-first': 'src is loaded where it is present.',
  },
  build: (random) => {
    const { name, thing } = random.pick(sites);
    const widths = random.pick([
      [320, 640, 960, 1280],
      [400, 800, 1200, 1600],
      [300, 600, 1200, 2400],
      [480, 720, 1080, 1440],
    ]);
    const [small, large] = random.pick([
      [600, 1000],
      [640, 1024],
      [500, 900],
    ]);
    const form = random.pick(['max-max', 'min-min', 'min', 'max']);
    const third = random.pick(['33vw', '25vw', '300px', '420px']);
    const half = random.pick(['50vw', '60vw']);
    const sizes = {
      'max-max': `(max-width: ${small}px) 100vw, (max-width: ${large}px) ${half}, ${third}`,
      'min-min': `(min-width: ${large}px) ${third}, (min-width: ${small}px) ${half}, 100vw`,
      min: `(min-width: ${small}px) ${third}, 100vw`,
      max: `(max-width: ${small}px) 100vw, ${half}`,
    }[form];
    const width = random.pick([360, 420, 560, 700, 760, 840, 960, 1100, 1200, 1440]);
    const density = random.pick([1, 2, 2, 3, 1.5]);
    const srcset = widths.map((each) => `${thing}-${each}.jpg ${each}w`);
    const html = [
      `<img src="${thing}.jpg"`,
      `  srcset="${srcset.join(',\n    ')}"`,
      `  sizes="${sizes}"`,
      '  alt="">',
    ].join('\n');
    const program = (change: string) => code`
      const { openPage } = require('assay/html');
      const { imageSource, sizeOf } = require('assay/image-source');
      const image = openPage(${json(html)}).querySelector('img');
      const screen = { width: ${width}, density: ${density} };
      const pick = ${change};
      console.log(pick(image, screen));
    `;
    const reversed =
      sizes.split(', ').length === 3
        ? "image.sizes.split(', ').slice(0, -1).reverse().concat(image.sizes.split(', ').slice(-1)).join(', ')"
        : "image.sizes.split(', ').at(-1)";
    const resized = (value: string) =>
      `(image, screen) => { image.sizes = ${value}; return imageSource(image, screen); }`;
    return {
      parameters: { structure: { form, density, third, widths: widths[0] ?? 0 }, surface: { name, width, small } },
      stem: `A browser takes the smallest file that is sharp enough. The window is ${width} CSS pixels wide; the screen has ${density} device pixels per CSS pixel. Which file does it load?`,
      listings: [listing('html', html)],
      asks: 'output',
      key: program('imageSource'),
      mutants: [
        density === 1
          ? { misconception: 'sizes-ignored', program: program(resized("'100vw'")) }
          : {
              misconception: 'density-ignored',
              program: program('(image, screen) => imageSource(image, { ...screen, density: 1 })'),
            },
        { misconception: 'sizes-ignored', program: program(resized("'100vw'")) },
        { misconception: 'last-condition-wins', program: program(resized(reversed)) },
        {
          misconception: 'next-smaller',
          program: program(
            `(image, screen) => ${json(widths)}.reduce((best, each) => (each <= sizeOf(image.sizes, screen) * screen.density ? '${thing}-' + each + '.jpg' : best), '${thing}-${widths[0] ?? 0}.jpg')`,
          ),
        },
        { misconception: 'src-first', program: program("(image) => image.getAttribute('src')") },
        { misconception: 'largest-in-any-case', program: program(`() => '${thing}-${widths.at(-1) ?? 0}.jpg'`) },
        {
          misconception: 'sizes-ignored',
          program: program(
            "(image, screen) => { image.sizes = '100vw'; return imageSource(image, { ...screen, density: 1 }); }",
          ),
        },
      ],
    };
  },
};
