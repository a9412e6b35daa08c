import type { ProgramFamily } from '../../program/variant';
import { amount, sayAmount, using } from '../ask';
import { drawJob } from '../jobs';

/** How dense several see-through layers are together. */
export const alphaStack: ProgramFamily = {
  id: 'colour-print-alpha-stack',
  version: 1,
  test: 'colour-and-print',
  objective: 'compositing',
  level: 'analyse',
  title: 'See-through layers upon each other',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'W3C Compositing and Blending Level 1, section 5.1: αo = αs + αb × (1 − αs); group opacity, section 3.1',
  misconceptions: {
    'opacities-add': 'Opacities add up, at most to 100 %.',
    'opacities-multiply': 'Opacities of layers multiply.',
    'densest-layer-decides': 'The densest layer decides.',
    'mean-opacity': 'The layers have the mean of their opacities.',
    'group-changes-nothing': 'The opacity of a group leaves its layers as they are.',
  },
  build: (random) => {
    const { client } = drawJob(random);
    const form = random.pick(['two', 'three', 'group', 'ground']);
    const [a, b, c] = [random.pick([20, 40, 50]), random.pick([30, 60, 50]), random.pick([10, 20, 50])];
    const layers = form === 'three' ? [a, b, c] : [a, b];
    const stem = {
      two: `On a poster for ${client} two black areas lie upon each other, with opacities of ${a} % and ${b} %. How dense are they together?`,
      three: `On a poster for ${client} three black areas lie upon each other, with opacities of ${a} %, ${b} % and ${c} %. How dense are they together?`,
      group: `A black area of ${a} % opacity stands in a group of ${b} % opacity, in a file for ${client}. How dense does it look?`,
      ground: `Two sheets of film, ${a} % and ${b} % opaque, cover a sign for ${client}. What share of the sign shows through both?`,
    }[form];
    const parts = layers.map((each) => each / 100).join(', ');
    const stacked = `stackedOpacity([${parts}]) * 100`;
    const product = layers.map((each) => `${each} / 100`).join(' * ');
    const sum = `Math.min(100, ${layers.join(' + ')})`;
    const key = {
      two: stacked,
      three: stacked,
      group: `(1 - stackedOpacity([1 - ${a / 100}, 1 - ${b / 100}])) * 100`,
      ground: `100 - ${stacked}`,
    }[form];
    const turned = (formula: string) => (form === 'ground' ? `100 - (${formula})` : formula);
    const through = `(1 - ${layers.map((each) => `(1 - ${each / 100})`).join(' * ')}) * 100`;
    const mutants = [
      { misconception: 'opacities-add', program: sayAmount(turned(sum), ' %') },
      ...(form === 'group'
        ? [
            { misconception: 'group-changes-nothing', program: sayAmount(String(a), ' %') },
            { misconception: 'opacities-add', program: sayAmount(through, ' %') },
          ]
        : [
            { misconception: 'opacities-multiply', program: sayAmount(turned(`${product} * 100`), ' %') },
            {
              misconception: 'densest-layer-decides',
              program: sayAmount(turned(`Math.max(${layers.join(', ')})`), ' %'),
            },
          ]),
      { misconception: 'mean-opacity', program: sayAmount(turned(`(${layers.join(' + ')}) / ${layers.length}`), ' %') },
      { misconception: 'densest-layer-decides', program: sayAmount(String(b), ' %') },
    ];
    const [first, ...others] = mutants;
    return {
      parameters: { structure: { form, equal: a === b }, surface: { client, a, b, c } },
      stem,
      listings: [],
      asks: 'prose',
      key: using('assay/colour', 'stackedOpacity', amount(key, ' %')),
      mutants: [first ?? { misconception: 'opacities-add', program: sayAmount(sum, ' %') }, ...others],
    };
  },
};
