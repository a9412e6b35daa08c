import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { using } from '../ask';
import { drawJob } from '../jobs';

/** The colour that a see-through layer and its ground make. */
export const alphaOver: ProgramFamily = {
  id: 'colour-print-alpha-over',
  version: 1,
  test: 'colour-and-print',
  objective: 'compositing',
  level: 'apply',
  title: 'A see-through layer over a ground',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'W3C Compositing and Blending Level 1, section 5.1 (Simple alpha compositing)',
  misconceptions: {
    'opacity-turned-round': 'The opacity says how much of the ground shows.',
    'halfway-mix': 'Two colours mix half and half, whatever the opacity.',
    'layer-scaled-only': 'The layer is multiplied by its opacity and the ground does not count.',
    'layers-add': 'The weakened layer is added to the whole ground.',
    'multiplied-colours': 'The two colours are multiplied.',
  },
  build: (random) => {
    const { client } = drawJob(random);
    const [a, b, c] = random.sample([0, 50, 100, 150, 200], 3) as [number, number, number];
    const ground = random.pick([
      [250, 250, 250],
      [0, 0, 0],
      [200, 100, 50],
      [50, 150, 250],
    ] as const);
    const opacity = random.pick([0.2, 0.4, 0.6, 0.8]);
    const way = random.pick(['rgb', 'opacity', 'layer']);
    const hex = (channels: readonly number[]) =>
      `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
    const rgb = (channels: readonly number[]) => `rgb(${channels.join(', ')})`;
    const top = [a, b, c];
    const text = {
      rgb: code`
        .hero { background: ${rgb(ground)}; }
        .veil { background: rgb(${top.join(' ')} / ${opacity * 100}%); }
      `,
      opacity: code`
        .hero { background: ${rgb(ground)}; }
        .veil { background: ${rgb(top)}; opacity: ${opacity}; }
      `,
      layer: code`
        Layer 2 (top)     ${rgb(top)}, opacity ${opacity * 100} %, mode Normal
        Layer 1 (ground)  ${rgb(ground)}, opacity 100 %
      `,
    }[way];
    const say = (formula: string) =>
      `const g = [${ground.join(', ')}];\nconsole.log(\`rgb(\${[${top.join(', ')}].map((t, at) => Math.round(${formula})).join(', ')})\`);`;
    const key = using(
      'assay/colour',
      'over',
      `\`rgb(\${over('${hex(top)}', ${opacity}, '${hex(ground)}').slice(1).match(/../g).map((two) => Number.parseInt(two, 16)).join(', ')})\``,
    );
    return {
      parameters: { structure: { way, opacity, ground: ground.join(' ') }, surface: { client, top: top.join(' ') } },
      stem: `On a banner for ${client} a veil covers a ground of one colour. Which colour is seen?`,
      listings: [listing(way === 'layer' ? 'text' : 'css', text)],
      asks: 'prose',
      key,
      mutants: [
        { misconception: 'opacity-turned-round', program: say(`t * ${1 - opacity} + g[at] * ${opacity}`) },
        { misconception: 'layer-scaled-only', program: say(`t * ${opacity}`) },
        { misconception: 'layers-add', program: say(`Math.min(255, t * ${opacity} + g[at])`) },
        { misconception: 'halfway-mix', program: say('(t + g[at]) / 2') },
        { misconception: 'multiplied-colours', program: say('(t * g[at]) / 255') },
      ],
    };
  },
};
